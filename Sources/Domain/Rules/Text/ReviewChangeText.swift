/// What changed between two reviews in plain words (vergelijking): short sentences, for the audience that both reviews
/// were made for, with the words of the field explained.
public struct ReviewChangeText: Sendable {
    private let earlier: Review
    private let later: Review
    private let changes: [ReviewChange]
    private let catalogue: RuleCatalogue
    private let terms: [Term]
    private let language: Language
    private let width: Int
    private let labels: @Sendable (String) -> String

    /// Prepares the text; `nil` if the reviews were made for different audiences.
    ///
    /// - Parameters:
    ///   - later: The later review.
    ///   - earlier: The earlier review.
    ///   - catalogue: What is written about the rules.
    ///   - terms: The words that are explained below the text where it uses them.
    ///   - language: The language.
    ///   - width: Columns of a line, at least 20.
    ///   - labels: What to call an identifier; the identifier itself, if left out. Names stay with the caller.
    public init?(
        _ later: Review, since earlier: Review, catalogue: RuleCatalogue, explaining terms: [Term] = [],
        in language: Language, width: Int = 80, labels: @escaping @Sendable (String) -> String = { $0 }
    ) {
        guard let changes = later.changes(since: earlier) else { return nil }
        self.earlier = earlier
        self.later = later
        self.changes = changes
        self.catalogue = catalogue
        self.terms = terms
        self.language = language
        self.width = width
        self.labels = labels
    }

    /// The whole text.
    public var text: String {
        var layout = TextLayout(width: width)
        let title =
            says("Wat er anders is op ", "What is different on ") + later.on.text(in: language)
            + says(" dan op ", " from ") + earlier.on.text(in: language)
        layout.add(title)
        layout.add(String(repeating: "=", count: Swift.min(title.unicodeScalars.count, layout.width)))
        for notice in later.notices {
            layout.space()
            layout.add(notice.text[language], mark: "! ")
        }
        let told = changes.filter { !isToldByItsLeader($0) }
        if told.isEmpty {
            layout.space()
            layout.add(says("Er is niets anders.", "Nothing is different."))
        }
        for turn in Turn.allCases {
            let ofTurn = told.filter { Turn($0) == turn }
            guard !ofTurn.isEmpty else { continue }
            layout.space()
            let heading = turn.heading[language]
            layout.add(heading)
            layout.add(String(repeating: "-", count: Swift.min(heading.unicodeScalars.count, layout.width)))
            for change in ofTurn { add(change, to: &layout) }
        }
        layout.addWords(terms, language)
        return layout.text
    }

    private func add(_ change: ReviewChange, to layout: inout TextLayout) {
        let isProfessional = later.audience == .professional
        guard let description = catalogue[change.rule] else { return layout.add(change.rule.text, mark: "- ") }
        layout.add(
            description.title[language] + "." + (isProfessional ? " (" + change.rule.text + ")" : ""), mark: "- ")
        for gap in change.newGaps {
            layout.add(
                says("Nieuw: ", "New: ") + place(gap.at) + ". " + (gap.mend ?? description.mend)[language], indent: 2)
        }
        for gap in change.mendedGaps where change.to != nil && change.to != .notApplicable {
            layout.add(says("Opgelost: ", "Solved: ") + place(gap.at) + ".", indent: 2)
        }
        for fact in change.newlyMissing {
            layout.add(says("Nog niet bekend: ", "Not known yet: ") + place(fact.at) + ".", indent: 2)
        }
        for fact in change.settled where change.to != nil && change.to != .notApplicable {
            layout.add(says("Nu bekend: ", "Known now: ") + place(fact.at) + ".", indent: 2)
        }
        for cause in change.causes { layout.add(Self.words(of: cause)[language], indent: 2) }
    }

    /// Whether a rule that this one says again changed in the same way: it is told once.
    private func isToldByItsLeader(_ change: ReviewChange) -> Bool {
        guard let leader = later[change.rule]?.restates else { return false }
        return changes.contains { $0.rule == leader && $0.from == change.from && $0.to == change.to }
    }

    private func place(_ address: Address) -> String {
        catalogue.places.text(for: address, in: language, label: labels)
    }

    private static func words(of cause: ReviewChange.Cause) -> LocalizedText {
        switch cause {
        case .facts:
            LocalizedText(nl: "Dit komt door wat er is vastgelegd.", en: "This comes from what was recorded.")
        case .time: LocalizedText(nl: "Dit komt door de tijd die verstreek.", en: "This comes from time that passed.")
        case .policy:
            LocalizedText(nl: "Dit komt door een andere keuze of afspraak.", en: "This comes from another choice.")
        case .rule: LocalizedText(nl: "Dit komt doordat de regel zelf anders is.", en: "The rule itself is another.")
        }
    }

    private func says(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
}

extension ReviewChangeText {
    /// In what direction a rule changed, what is no longer in order first.
    private enum Turn: CaseIterable {
        case lost, notMet, open, movedOn, met, gone, other

        init(_ change: ReviewChange) {
            switch (change.from, change.to) {
            case (let from, let to) where from == to: self = .movedOn
            case (.met, .notMet): self = .lost
            case (_, .notMet): self = .notMet
            case (_, .undecided): self = .open
            case (_, .met): self = .met
            case (_, .notApplicable): self = .gone
            default: self = .other
            }
        }

        var heading: LocalizedText {
            switch self {
            case .lost: LocalizedText(nl: "Dit was in orde en is het nu niet meer", en: "This was met and is not now")
            case .notMet: LocalizedText(nl: "Dit is nog niet in orde", en: "This is not met")
            case .open: LocalizedText(nl: "Dit is nog niet te zeggen", en: "This cannot be told yet")
            case .movedOn:
                LocalizedText(
                    nl: "Hier is iets anders, maar het is nog niet klaar",
                    en: "Here something is different, but it is not done")
            case .met: LocalizedText(nl: "Dit is nu in orde", en: "This is met now")
            case .gone: LocalizedText(nl: "Dit geldt nu niet", en: "This does not apply now")
            case .other: LocalizedText(nl: "Dit is ook anders", en: "This is different too")
            }
        }
    }
}
