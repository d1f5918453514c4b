public import Domain

/// In what form a consultation is held (vorm van consultatie).
public enum ConsultationForm: String, ClosedList, Transferable {
    /// Bereikbaarheidsdienst.
    case onCallService
    /// Telefonische consultatie.
    case byPhone
    /// Eenmalige face-to-face consultatie.
    case onceFaceToFace
    /// Deelname aan MDO's en wijktafels.
    case atConferences

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .onCallService:
                (
                    LocalizedText(nl: "bereikbaarheidsdienst", en: "on-call service"),
                    LocalizedText(
                        nl: "De ggz is bereikbaar voor vragen.", en: "Mental health care can be reached with questions."
                    )
                )
            case .byPhone:
                (
                    LocalizedText(nl: "telefonische consultatie", en: "consultation by phone"),
                    LocalizedText(nl: "De vraag wordt gebeld.", en: "The question is put by phone.")
                )
            case .onceFaceToFace:
                (
                    LocalizedText(nl: "eenmalige consultatie in persoon", en: "single consultation in person"),
                    LocalizedText(
                        nl: "De ggz-medewerker komt één keer in gesprek.",
                        en: "The worker of mental health care joins a talk once.")
                )
            case .atConferences:
                (
                    LocalizedText(nl: "deelname aan overleg", en: "taking part in conferences"),
                    LocalizedText(
                        nl: "De ggz zit aan bij MDO's en wijktafels.",
                        en: "Mental health care joins case conferences and neighbourhood tables.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Consultatiefunctie ggz")])
    }
}
