extension SourceDocument {
    /// The Civil Code, book 1, where it bounds measures; cited as it has read since 1 January 2015.
    public static let burgerlijkWetboek1 = SourceDocument(code: "BW1", title: "Burgerlijk Wetboek, Boek 1")
    /// The act on the temporary house ban, in force since 1 January 2009.
    public static let wetTijdelijkHuisverbod = SourceDocument(code: "WTH", title: "Wet tijdelijk huisverbod")
    /// The Code of Criminal Procedure.
    public static let wetboekVanStrafvordering = SourceDocument(code: "SV", title: "Wetboek van Strafvordering")
    /// The reporting code, as the decree on it asks professionals to have one.
    public static let meldcode = SourceDocument(
        code: "MELDCODE", title: "Meldcode huiselijk geweld en kindermishandeling")

    /// What the law says beside the five documents.
    public static let statutes: [SourceDocument] = [
        .burgerlijkWetboek1, .wetTijdelijkHuisverbod, .wetboekVanStrafvordering, .meldcode,
    ]
}

extension Period {
    /// Since the revision of the child protection measures in the Civil Code.
    static var sinceRevisionOfMeasures: Period { Period(openFrom: "2015-01-01") }
    /// Since the act on the temporary house ban.
    static var sinceHouseBanAct: Period { Period(openFrom: "2009-01-01") }
}
