public import Domain

extension Figure {
    /// What two figures are laid together for (waarvoor).
    public enum Use: String, StableCode, Transferable {
        /// One after the other: how it changed over time.
        case change
        /// One as a part of the other.
        case ratio
        /// Both together.
        case sum
        /// Beside each other, of two areas or organisations.
        case sideBySide
    }

    /// The first reason why this figure and another do not belong together; `nil` if they do.
    public func mismatch(with other: Figure, for use: Use) -> FigureMismatch? {
        mismatches(with: other, for: use).first
    }

    /// All reasons why this figure and another do not belong together, in a fixed order.
    ///
    /// What was not recorded of period or population belongs to nothing: not recorded is not the same.
    public func mismatches(with other: Figure, for use: Use) -> [FigureMismatch] {
        var found: [FigureMismatch] = []
        func check(_ aspect: FigureMismatch.Aspect, _ fits: Bool, _ seen: (Figure) -> LocalizedText?) {
            if !fits { found.append(FigureMismatch(aspect, self, seen(self), other, seen(other))) }
        }
        check(.value, isReckonable(for: use) && other.isReckonable(for: use)) { $0.shown }
        check(.marked, !notComparableWith.contains(other.id) && !other.notComparableWith.contains(id)) {
            LocalizedText(both: $0.id.text)
        }
        if use != .ratio {
            check(.definition, definition == other.definition) { LocalizedText(both: $0.definition.text) }
            check(.version, definition != other.definition || definitionVersion == other.definitionVersion) {
                LocalizedText(both: $0.definition.text + " " + $0.definitionVersion.description)
            }
            check(.unit, unit == other.unit) { LocalizedText(both: $0.unit.code) }
        }
        check(.counted, population != nil && population?.counted == other.population?.counted) {
            $0.population.map { $0.counted.member?.term.name ?? LocalizedText(both: $0.counted.code) }
        }
        if use == .change || use == .ratio {
            check(.population, population != nil && population?.id == other.population?.id) { $0.population?.name }
        }
        check(.period, isPeriodFit(with: other, for: use)) { $0.period?.localized }
        check(.area, use == .sum ? area != nil && other.area != nil && area != other.area : isAreaFit(other, for: use))
        {
            $0.area.map { LocalizedText(both: $0.text) }
        }
        check(.areaChanged, area == nil || area != other.area || areaValidity == other.areaValidity) {
            $0.areaValidity.map { FigurePeriod.during($0).localized }
        }
        check(.series, series == other.series) { $0.series.map { LocalizedText(both: $0.text) } }
        check(.roundingGrain, roundingGrain == other.roundingGrain) {
            LocalizedText(both: ($0.roundingGrain ?? 1).description)
        }
        return found
    }

    private func isReckonable(for use: Use) -> Bool {
        switch (reading, use) {
        case (.count?, _): true
        case (.number?, .change), (.number?, .sideBySide), (.share?, .change), (.share?, .sideBySide): true
        default: false
        }
    }

    private func isAreaFit(_ other: Figure, for use: Use) -> Bool { use == .sideBySide || area == other.area }

    private func isPeriodFit(with other: Figure, for use: Use) -> Bool {
        guard let period, let theirs = other.period else { return false }
        return use == .change
            ? period.isAsLong(as: theirs) && !period.overlaps(theirs) : period.isSame(as: theirs)
    }

    private var shown: LocalizedText? {
        LocalizedText(nl: text(in: .nl), en: text(in: .en))
    }
}

extension FigurePeriod {
    /// The days in words of both languages.
    var localized: LocalizedText { LocalizedText(nl: text(in: .nl), en: text(in: .en)) }
}

extension LocalizedText {
    /// A code, a number or an identifier: the same in both languages.
    init(both text: String) { self.init(nl: text, en: text) }
}
