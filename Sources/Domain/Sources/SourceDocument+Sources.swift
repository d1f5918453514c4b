extension SourceDocument {
    /// The thesis on steering on family safety (2022).
    public static let sturen = SourceDocument(code: "STUREN", title: "Sturen op gezinsveiligheid")
    /// The article on parallel transformations (manuscript of 8 December 2023).
    public static let parallel = SourceDocument(
        code: "PARALLEL",
        title: "Het Toekomstscenario Kind- en Gezinsbescherming: Een Samenspel van Parallelle Transformaties")
    /// The evaluation of cross-domain work in two regions.
    public static let domein = SourceDocument(
        code: "DOMEIN", title: "Niet samenwerken omdat het moet, maar omdat het helpt")
    /// The interim report of the action research in the pilots (February 2025).
    public static let proeftuin = SourceDocument(code: "PROEFTUIN", title: "Op weg naar verbetering")
    /// The guide to network cooperation.
    public static let kompas = SourceDocument(code: "KOMPAS", title: "Kompas netwerksamenwerking")

    /// The five documents that this package is made of.
    public static let sources: [SourceDocument] = [.sturen, .parallel, .domein, .proeftuin, .kompas]
}

extension Citation {
    /// A section of *Sturen op gezinsveiligheid*.
    public static func sturen(_ section: String) -> Citation { Citation(.sturen, section) }
    /// A section of the article on parallel transformations.
    ///
    /// Its abstract has no printed heading; it is cited as *Samenvatting*. Its heading "Parallele transformaties" has one
    /// l.
    public static func parallel(_ section: String) -> Citation { Citation(.parallel, section) }
    /// A section of *Niet samenwerken omdat het moet, maar omdat het helpt*.
    public static func domein(_ section: String) -> Citation { Citation(.domein, section) }
    /// A section of *Op weg naar verbetering*.
    public static func proeftuin(_ section: String) -> Citation { Citation(.proeftuin, section) }
    /// A section of the *Kompas netwerksamenwerking*.
    public static func kompas(_ section: String) -> Citation { Citation(.kompas, section) }
}

extension RuleID {
    /// A rule of *Sturen op gezinsveiligheid*; the number is a literal of this package, from 1.
    public static func sturen(_ number: Int) -> RuleID { RuleID(valid: SourceDocument.sturen.code, number) }
    /// A rule of the article on parallel transformations.
    public static func parallel(_ number: Int) -> RuleID { RuleID(valid: SourceDocument.parallel.code, number) }
    /// A rule of *Niet samenwerken omdat het moet, maar omdat het helpt*.
    public static func domein(_ number: Int) -> RuleID { RuleID(valid: SourceDocument.domein.code, number) }
    /// A rule of *Op weg naar verbetering*.
    public static func proeftuin(_ number: Int) -> RuleID { RuleID(valid: SourceDocument.proeftuin.code, number) }
    /// A rule of the *Kompas netwerksamenwerking*.
    public static func kompas(_ number: Int) -> RuleID { RuleID(valid: SourceDocument.kompas.code, number) }
}
