public import Domain

/// Why two figures do not belong together (past niet bij elkaar): what differs, and both sides.
public struct FigureMismatch: Error, Hashable, Sendable {
    /// What differs.
    public enum Aspect: String, StableCode, Transferable {
        /// One has no value, or none that can be reckoned with.
        case value
        /// It was stated that they must not be laid beside each other.
        case marked
        /// They measure something else.
        case definition
        /// They are of two versions of a definition.
        case version
        /// Their units differ.
        case unit
        /// They count something else: households are no measures.
        case counted
        /// They are of others, or it is not known of whom.
        case population
        /// They are of another period, of periods of another length, of periods that overlap, or of none.
        case period
        /// They are of another area, or of the same one where that must not be.
        case area
        /// The area changed in between.
        case areaChanged
        /// There is a break in the series between them.
        case series
        /// One is rounded more coarsely than the other.
        case roundingGrain
        /// The part is larger than the whole, or the whole is nothing.
        case parts
    }

    /// One of the two.
    public struct Side: Hashable, Sendable {
        /// The figure.
        public let figure: Identifier<Figure>
        /// What it has; `nil` if that was not recorded.
        public let has: LocalizedText?
    }

    /// What differs.
    public let aspect: Aspect
    /// The one.
    public let first: Side
    /// The other.
    public let second: Side

    init(
        _ aspect: Aspect, _ first: Figure, _ firstHas: LocalizedText?, _ second: Figure, _ secondHas: LocalizedText?
    ) {
        self.aspect = aspect
        self.first = Side(figure: first.id, has: firstHas)
        self.second = Side(figure: second.id, has: secondHas)
    }

    /// The error in one line, with both sides.
    public func message(in language: Language) -> String {
        let isDutch = language == .nl
        func text(_ side: Side) -> String {
            side.figure.text + " (" + (side.has?[language] ?? (isDutch ? "niet vastgelegd" : "not recorded")) + ")"
        }
        return aspect.name[language] + ": " + text(first) + (isDutch ? " en " : " and ") + text(second)
    }
}

extension FigureMismatch.Aspect {
    /// What it is about, in both languages.
    public var name: LocalizedText {
        switch self {
        case .value: LocalizedText(nl: "geen waarde om mee te rekenen", en: "no value to reckon with")
        case .marked: LocalizedText(nl: "niet te vergelijken volgens wie ze vastlegde", en: "marked as not comparable")
        case .definition: LocalizedText(nl: "andere definitie", en: "another definition")
        case .version: LocalizedText(nl: "andere versie van de definitie", en: "another version of the definition")
        case .unit: LocalizedText(nl: "andere eenheid", en: "another unit")
        case .counted: LocalizedText(nl: "telt iets anders", en: "counts something else")
        case .population: LocalizedText(nl: "andere populatie", en: "another population")
        case .period: LocalizedText(nl: "andere periode", en: "another period")
        case .area: LocalizedText(nl: "ander gebied", en: "another area")
        case .areaChanged: LocalizedText(nl: "gebied is veranderd", en: "area has changed")
        case .series: LocalizedText(nl: "breuk in de reeks", en: "break in the series")
        case .roundingGrain: LocalizedText(nl: "anders afgerond", en: "rounded differently")
        case .parts: LocalizedText(nl: "deel en geheel passen niet", en: "part and whole do not fit")
        }
    }
}

#if !hasFeature(Embedded)
extension FigureMismatch: CustomStringConvertible {
    /// The error in English.
    public var description: String { message(in: .en) }
}
#endif
