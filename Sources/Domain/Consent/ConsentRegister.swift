/// What each person consented to or refused (toestemmingen), and what was shared, arranged and told with it.
///
/// Consent is per person, per purpose and over time. What was shared stands beside it with its own ground: the one does
/// not follow from the other, and neither says who may see a file.
public struct ConsentRegister: Hashable, Transferable, ReviewSubject {
    /// The answers, yes and no.
    public var answers: Listed<Consent>
    /// The contract with the family, where an approach works with one.
    public var contract: Recorded<FamilyContract>
    /// The times that information was shared or asked for.
    public var sharings: Listed<InformationSharing>
    /// What was settled about who directs the case, before information went there.
    public var directorMatters: Listed<DirectorMatter>
    /// The talks with parents that a professional from outside joined.
    public var joinedTalks: Listed<JoinedTalk>
    /// Who has access to which file.
    public var access: Listed<FileAccess>
    /// Who keeps the file and who sees it, over time.
    public var fileRegime: Timeline<Coded<FileArrangement>>
    /// What persons were told about their rights.
    public var rightsInformation: Listed<RightsInformation>

    /// Makes a register; what is left out was not recorded.
    public init(
        _ answers: Listed<Consent> = [], contract: Recorded<FamilyContract> = .notRecorded,
        sharings: Listed<InformationSharing> = [], directorMatters: Listed<DirectorMatter> = [],
        joinedTalks: Listed<JoinedTalk> = [], access: Listed<FileAccess> = [],
        fileRegime: Timeline<Coded<FileArrangement>> = Timeline(), rightsInformation: Listed<RightsInformation> = []
    ) {
        self.answers = answers
        self.contract = contract
        self.sharings = sharings
        self.directorMatters = directorMatters
        self.joinedTalks = joinedTalks
        self.access = access
        self.fileRegime = fileRegime
        self.rightsInformation = rightsInformation
    }

    /// The register as it was known on a day, with what an audience may see.
    ///
    /// A person sees own answers, what others released to that person, a contract that he or she is part of, talks that
    /// he or she took part in, and what he or she was told. What was shared and who has access is seen by those to whom
    /// it was told: it can show where somebody is. What was settled about directing, and the regime of the file, is
    /// about organisations, and everybody sees it. That is a decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> ConsentRegister {
        var view = self
        view.answers = answers.view(for: audience, on: day) { $0.knownOn }
        view.contract = contract.asKnown(on: day)
        if let value = view.contract.value, !value.isVisible(to: audience) { view.contract = .notRecorded }
        view.sharings = sharings.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.directorMatters = directorMatters.view(for: .professional, on: day) { $0.knownOn ?? $0.on?.earliest }
        view.joinedTalks = joinedTalks.view(for: audience, on: day) { $0.knownOn ?? $0.on }
        view.access = access.view(for: audience, on: day) { $0.knownOn }
        // Lists in which nothing is to be left out stay as they are: a review must not copy them.
        for index in view.sharings.indices where view.sharings[index].ground.provenance?.isKnown(on: day) == false {
            view.sharings.entries[index].ground = .notRecorded
        }
        for index in view.access.indices where view.access[index].basis.provenance?.isKnown(on: day) == false {
            view.access.entries[index].basis = .notRecorded
        }
        view.fileRegime = fileRegime.asKnown(on: day)
        view.rightsInformation = rightsInformation.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        return view
    }
}

extension Listed where Element: Voiced {
    /// The list as it was known on a day, with the entries that an audience may see.
    ///
    /// What is left out because it was said by others leaves the list as unrecorded as before it was said.
    ///
    /// - Parameters:
    ///   - audience: For whom.
    ///   - day: The day.
    ///   - knownOn: The day on which an entry became known; always known if `nil`.
    public func view(
        for audience: Audience, on day: CalendarDate, knownOn: (Element) -> CalendarDate?
    ) -> Listed {
        var isWhole = audience == .professional && (complete.map { $0.isKnown(on: day) } ?? true)
        if isWhole {
            for entry in entries {
                if let known = knownOn(entry), known > day { isWhole = false }
            }
        }
        if isWhole { return self }
        var view = self
        view.entries = entries.filter { entry in
            guard entry.isVisible(to: audience) else { return false }
            guard let known = knownOn(entry) else { return true }
            return known <= day
        }
        if audience != .professional || complete.map({ !$0.isKnown(on: day) }) ?? false { view.complete = nil }
        if audience != .professional { view.coverage = [] }
        return view
    }
}
