import Domain
import Indicators

/// A report in words and a table, at most 80 columns wide.
struct ReportPage {
    private(set) var text = ""
    private let language: Language

    init(_ report: QuarterReport, _ reader: TrajectoryReader, isExample: Bool, _ language: Language) {
        self.language = language
        let period = report.quarter.text
        if isExample {
            heading("Een verzonnen regio, \(period)", "A made-up region, \(period)")
            add(
                "Niets hier gaat over bestaande mensen. De kleinste telling (5) en de norm (42 dagen) zijn voor dit "
                    + "voorbeeld gekozen; geen bron noemt er een.",
                "Nothing here is about existing people. The smallest count (5) and the norm (42 days) were chosen for "
                    + "this example; no source names one.")
        } else {
            heading("De regio, \(period)", "The region, \(period)")
        }
        heading("Eerst dit", "First this", mark: "-")
        add(IndicatorDefinition.generalMisuse.nl, IndicatorDefinition.generalMisuse.en)
        addRecords(report, reader)
        heading("Aanmeldingen naar gebied en kader", "Registrations by area and frame", mark: "-")
        guard report.registrations != nil, let areas = report.areas else {
            if report.registrations == 0 {
                add("Geen aanmeldingen in dit kwartaal.", "No registrations in this quarter.")
            } else {
                add(
                    "Er zijn er te weinig om te laten zien zonder iemand bloot te geven.",
                    "There are too few to show without giving somebody away.")
            }
            return
        }
        addTable(areas)
        addHidden(areas, report.policy)
        heading("De hele regio", "The whole region", mark: "-")
        for split in report.splits { add(split) }
        if report.hasNorm { add(report.withinNorm) }
    }

    // MARK: Parts

    private mutating func addRecords(_ report: QuarterReport, _ reader: TrajectoryReader) {
        heading("De gegevens", "The data", mark: "-")
        let count = reader.table.count
        add(
            "\(count) trajecten gelezen, \(reader.refused) regels geweigerd. Van \(report.withoutDay) is de dag van "
                + "aanmelding niet vastgelegd: die staan in geen kwartaal.",
            "\(count) trajectories read, \(reader.refused) lines refused. Of \(report.withoutDay) the day of "
                + "registration was not recorded: they are in no quarter.")
        for problem in reader.problems.prefix(5) { add(problem.text(in: language), mark: "! ") }
        let more = reader.problems.count - 5
        if more > 0 { add("En nog \(more).", "And \(more) more.", mark: "! ") }
        let repeated = reader.table.repeatedRecords
        if repeated > 0 {
            add(
                "\(repeated) records staan er vaker in: elk telt zo vaak mee.",
                "\(repeated) records stand there more than once: each counts as often.", mark: "! ")
        }
    }

    private mutating func addTable(_ areas: Suppression) {
        let table = areas.published
        let columns = QuarterReport.frames + [nil]
        let names: [LocalizedText] = [
            LegalFrame.voluntary.term.name, LegalFrame.compulsory.term.name,
            LocalizedText(nl: "onbekend", en: "unknown"), LocalizedText(nl: "samen", en: "together"),
        ]
        let rows = (table.dimensions.first?.categories ?? []) + [nil]
        let widths = names.map { max(9, $0[language].count + 2) }
        text += padded("", 20) + zip(names, widths).map { right($0[language], $1) }.joined() + "\n"
        for row in rows {
            var name = row?.text ?? (language == .nl ? "samen" : "together")
            if row == QuarterReport.noArea { name = language == .nl ? "niet vastgelegd" : "not recorded" }
            text += padded(name, 20)
            for (column, width) in zip(columns, widths) { text += right(shown(table[[row, column]]), width) }
            text += "\n"
        }
        text += "\n"
    }

    private mutating func addHidden(_ areas: Suppression, _ policy: SuppressionPolicy) {
        guard !areas.hidden.isEmpty else { return }
        var (small, whole, complement) = (0, 0, 0)
        for cell in areas.hidden {
            switch cell.reason {
            case .small: small += 1
            case .wholeGroup: whole += 1
            case .complement: complement += 1
            }
        }
        let reasons = [
            (small, "minder dan \(policy.minimum)", "fewer than \(policy.minimum)"),
            (whole, "iedereen van een groep", "everybody of a group"),
            (complement, "anders is een ander af te leiden", "else another could be derived"),
        ].filter { $0.0 > 0 }
        add(
            "× = niet getoond: " + reasons.map { "\($0.0) × \($0.1)" }.joined(separator: ", ")
                + ". Nul is wel getoond.",
            "× = not shown: " + reasons.map { "\($0.0) × \($0.2)" }.joined(separator: ", ") + ". Zero is shown.")
    }

    private mutating func add(_ split: QuarterReport.Split) {
        let definition = split.definition
        let name = definition.name[language] + " (" + definition.id.text + ")"
        guard let share = split.share else {
            add(name + ": niet getoond, te weinig.", name + ": not shown, too few.")
            return
        }
        add(name + ": " + share.text(in: language, .whole, rounding: .halfUp) + interval(share))
        if let trend = split.trend {
            add(trend.conclusion.text(in: language), mark: "  ")
        } else {
            add(
                "Het vorige kwartaal is te klein om naast te leggen.",
                "The previous quarter is too small to put beside it.", mark: "  ")
        }
        add(definition.caveat[language], mark: "  ! ")
        if let misuse = definition.misuse { add(misuse[language], mark: "  ! ") }
    }

    private mutating func add(_ norm: WithinNorm?) {
        guard let norm, let best = norm.best, let worst = norm.worst else {
            add(
                "Begonnen binnen de norm: niet getoond, te weinig.", "Began within the norm: not shown, too few.")
            return
        }
        func percentage(_ share: Share) -> String {
            share.percentage(.whole, rounding: .halfUp)?.text(in: language) ?? "–"
        }
        add(
            "Begonnen binnen \(norm.norm) dagen: tussen \(percentage(worst)) en \(percentage(best)). "
                + "\(norm.within) binnen, \(norm.beyond) later, \(norm.open) wachten nog en zijn nog op tijd, van "
                + "\(norm.missing) is het niet bekend.",
            "Began within \(norm.norm) days: between \(percentage(worst)) and \(percentage(best)). "
                + "\(norm.within) within, \(norm.beyond) later, \(norm.open) still wait and are still in time, of "
                + "\(norm.missing) it is not known.")
        guard let definition = IndicatorDefinition.of("STUREN-I08") else { return }
        add(definition.caveat[language], mark: "  ! ")
    }

    private func interval(_ share: Share) -> String {
        guard let interval = share.wilson() else { return "." }
        func whole(_ fraction: Double) -> Int { Int((fraction * 100).rounded()) }
        let (lower, upper) = (whole(interval.lower), whole(interval.upper))
        return language == .nl
            ? "; met toeval erbij \(lower) tot \(upper) % (Wilson, 95 %)."
            : "; with chance \(lower) to \(upper) % (Wilson, 95 %)."
    }

    private func shown(_ count: ShownCount?) -> String {
        if case .count(let count) = count { return "\(count)" }
        return "×"
    }

    // MARK: Layout

    private mutating func heading(_ dutch: String, _ english: String, mark: Character = "=") {
        let words = language == .nl ? dutch : english
        if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
        text += words + "\n" + String(repeating: mark, count: words.count) + "\n"
    }

    private mutating func add(_ dutch: String, _ english: String, mark: String = "") {
        add(language == .nl ? dutch : english, mark: mark)
    }

    private mutating func add(_ words: String, mark: String = "") {
        var line = mark
        var isFirst = true
        for word in words.split(separator: " ") {
            if !isFirst && line.count + 1 + word.count > 80 {
                text += line + "\n"
                line = String(repeating: " ", count: mark.count)
                isFirst = true
            }
            line += (isFirst ? "" : " ") + word
            isFirst = false
        }
        text += line + "\n"
    }

    private func padded(_ words: String, _ width: Int) -> String {
        let cut = words.count < width ? words : String(words.prefix(width - 2)) + "…"
        return cut + String(repeating: " ", count: max(0, width - cut.count))
    }

    private func right(_ words: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - words.count)) + words
    }
}
