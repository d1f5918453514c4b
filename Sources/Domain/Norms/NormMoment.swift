/// A moment at which a norm time starts or stops to count (begin- of eindmoment).
public enum NormMoment: String, ClosedList, Transferable {
    /// Veilig Thuis received a report.
    case reportReceived
    /// Veilig Thuis has made its safety assessment.
    case safetyAssessed
    /// Veilig Thuis concluded its investigation.
    case veiligThuisInvestigationConcluded
    /// The Board received a request with which it can start.
    case startableRequestReceived
    /// The Board started its investigation.
    case boardInvestigationStarted
    /// A measure was imposed.
    case measureImposed
    /// An extension of a measure began.
    case extensionStarted
    /// A measure, or the extension, ended.
    case measureEnded
    /// A placement was authorised.
    case placementAuthorised
    /// The authorisation was used: the child was placed.
    case placementStarted

    /// The term; it is cited where a published norm begins or ends with it.
    public var term: Term {
        var citations: [Citation] = []
        for norm in NormTime.published where norm.start == .inSource(self) || norm.stop == .inSource(self) {
            for citation in norm.citations where !citations.contains(citation) { citations.append(citation) }
        }
        return Term(
            rawValue, name,
            definition: LocalizedText(
                nl: "Moment waarop een normtijd begint of stopt: " + name.nl + ".",
                en: "Moment at which a norm time starts or stops: " + name.en + "."), citations: citations)
    }

    private var name: LocalizedText {
        switch self {
        case .reportReceived: LocalizedText(nl: "melding ontvangen", en: "report received")
        case .safetyAssessed: LocalizedText(nl: "veiligheid beoordeeld", en: "safety assessed")
        case .veiligThuisInvestigationConcluded:
            LocalizedText(nl: "onderzoek Veilig Thuis afgerond", en: "Veilig Thuis investigation concluded")
        case .startableRequestReceived:
            LocalizedText(nl: "verzoek waarmee gestart kan worden ontvangen", en: "startable request received")
        case .boardInvestigationStarted:
            LocalizedText(nl: "raadsonderzoek begonnen", en: "investigation of the Board started")
        case .measureImposed: LocalizedText(nl: "maatregel opgelegd", en: "measure imposed")
        case .extensionStarted: LocalizedText(nl: "verlenging begonnen", en: "extension started")
        case .measureEnded: LocalizedText(nl: "maatregel geëindigd", en: "measure ended")
        case .placementAuthorised: LocalizedText(nl: "uithuisplaatsing gemachtigd", en: "placement authorised")
        case .placementStarted: LocalizedText(nl: "kind geplaatst", en: "child placed")
        }
    }
}
