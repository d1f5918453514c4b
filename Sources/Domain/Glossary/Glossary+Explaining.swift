extension Glossary {
    /// The words of the field that a text for household members has to explain, in the order of the glossary: the
    /// concepts, but for those that everybody knows (alledaagse woorden).
    ///
    /// Members of closed lists are left out: where a text names one, it stands beside what it is a member of. Hand the
    /// terms to ``ReviewChangeText``, which explains those that it uses.
    public var termsToExplain: [Term] {
        var terms: [Term] = []
        for entry in entries where entry.isConcept && !Self.isEveryday(entry.term) { terms.append(entry.term) }
        return terms
    }

    /// Whether the name of a term is a word that everybody knows, and that means here what it means everywhere.
    ///
    /// Which words these are is a decision of this SDK. A word that the field gives a meaning of its own is none,
    /// however everyday it looks: *kracht*, *gevaar*, *weging*.
    public static func isEveryday(_ term: Term) -> Bool { everydayWords.contains(term.name.nl) }

    private static let everydayWords: Set<String> = [
        "aanpak", "afsluiten", "anoniem", "beoordeling", "betrokkenen", "definitie van veiligheid", "dilemma",
        "eerste contact", "gebied", "gemeente", "gezag", "goed genoeg", "hele regio", "huisartsen", "huishouden",
        "justitie", "kinderrechter", "laag", "minderjarige", "ministerie", "nog niet gehoord", "ongeboren kind",
        "onveiligheid", "overdracht", "partij", "persoon", "politie", "rol", "schaal", "school", "teamleider",
        "terugval", "toestemming", "voldoende veiligheid", "voorzitter",
    ]
}
