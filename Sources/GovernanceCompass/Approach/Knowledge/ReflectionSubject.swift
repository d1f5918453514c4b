public import Domain

/// What professionals reflect on, in the order of the source (onderwerp van reflectie).
public enum ReflectionSubject: String, ClosedList, Transferable {
    /// Situatie in het huishouden.
    case householdSituation
    /// Wat het met de professional doet.
    case effectOnProfessional
    /// Of men nog het juiste doet.
    case stillTheRightThing

    /// The term.
    public var term: Term {
        switch self {
        case .householdSituation:
            Term(
                rawValue, LocalizedText(nl: "de situatie in het huishouden", en: "the situation in the household"),
                definition: LocalizedText(
                    nl: "Stilstaan bij wat er in het huishouden gebeurt.",
                    en: "Dwelling on what happens in the household."), citations: [.organisationalSetting])
        case .effectOnProfessional:
            Term(
                rawValue,
                LocalizedText(nl: "wat het met de professional doet", en: "what it does with the professional"),
                definition: LocalizedText(
                    nl: "Stilstaan bij wat mensen bij je raken en oproepen.",
                    en: "Dwelling on what people touch and evoke in you."), citations: [.organisationalSetting])
        case .stillTheRightThing:
            Term(
                rawValue,
                LocalizedText(nl: "of men nog het juiste doet", en: "whether one still does the right thing"),
                definition: LocalizedText(
                    nl: "Nagaan of wat je doet nog past bij wat nodig is.",
                    en: "Looking whether what you do still fits what is needed."), citations: [.organisationalSetting])
        }
    }
}

extension Citation {
    /// The section of the article on what is asked of the organisations around professionals.
    static let organisationalSetting: Citation = .parallel(
        "Wat vraagt dit van de organisatorische omgeving van de professional?")
}
