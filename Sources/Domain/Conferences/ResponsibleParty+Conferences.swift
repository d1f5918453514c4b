extension ResponsibleParty {
    /// The chair of a conference (voorzitter).
    public static let conferenceChair = ResponsibleParty(
        "conferenceChair", name: LocalizedText(nl: "de voorzitter van het overleg", en: "the chair of the conference"))
    /// Who submits a case to a conference (casusinbrenger).
    public static let caseSubmitter = ResponsibleParty(
        "caseSubmitter", name: LocalizedText(nl: "wie de casus inbrengt", en: "whoever submits the case"))
    /// Those who sit at the table of a conference.
    public static let conferenceMembers = ResponsibleParty(
        "conferenceMembers", name: LocalizedText(nl: "wie aan tafel zitten", en: "those at the table"))
}
