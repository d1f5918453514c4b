// School, work, home and neighbourhood.

extension PartyTerms {
    static let socialWork = Term(
        "socialWork", LocalizedText(nl: "maatschappelijk werk", en: "social work"),
        definition: LocalizedText(
            nl: "Hulp bij problemen in het dagelijks leven; in één proeftuin deel van het veiligheidsteam.",
            en: "Help with problems of daily life; in one pilot part of the safety team."),
        citations: [.proeftuin("2.2"), .proeftuin("2.6")])
    static let youthWork = Term(
        "youthWork", LocalizedText(nl: "jongerenwerk", en: "youth work"),
        definition: LocalizedText(
            nl: "Werk met jongeren in de wijk.",
            en: "Work with young people in the neighbourhood."),
        citations: [.proeftuin("2.8")])
    static let welfareWork = Term(
        "welfareWork", LocalizedText(nl: "welzijnswerk", en: "welfare work"),
        definition: LocalizedText(
            nl: "Werk dat mensen in de wijk ondersteunt en verbindt.",
            en: "Work that supports and connects people in the neighbourhood."),
        citations: [.kompas("Stap 1")])
    static let socialBase = Term(
        "socialBase", LocalizedText(nl: "sociale basis", en: "social base"),
        definition: LocalizedText(
            nl: "Laagdrempelige hulp en ontmoeting in de buurt, zoals inloop en lotgenotencontact.",
            en: "Low-threshold help and meeting in the neighbourhood, such as walk-in and peer contact."),
        citations: [.kompas("Stap 1"), .kompas("Stap 7")])
    static let neighbourhoodInitiative = Term(
        "neighbourhoodInitiative", LocalizedText(nl: "buurtinitiatief", en: "neighbourhood initiative"),
        definition: LocalizedText(nl: "Initiatief van bewoners.", en: "Initiative of residents."),
        citations: [.kompas("Stap 1, Netwerk in kaart")])
    static let school = Term(
        "school", LocalizedText(nl: "school", en: "school"),
        definition: LocalizedText(nl: "School of schoolbestuur.", en: "School or school board."),
        citations: [.kompas("Stap 1, Netwerk in kaart"), .proeftuin("2.8")],
        aliases: [Term.Alias("onderwijs", in: .proeftuin), Term.Alias("onderwijs", in: .kompas)])
    static let housingCorporation = Term(
        "housingCorporation", LocalizedText(nl: "woningcorporatie", en: "housing corporation"),
        definition: LocalizedText(nl: "Verhuurder van sociale woningen.", en: "Landlord of social housing."),
        citations: [.kompas("Stap 1, Netwerk in kaart"), .kompas("Stap 1")])
    static let debtCounselling = Term(
        "debtCounselling", LocalizedText(nl: "schuldhulpverlening", en: "debt counselling"),
        definition: LocalizedText(nl: "Hulp bij schulden.", en: "Help with debts."),
        citations: [.proeftuin("2.2"), .kompas("Stap 1")])
    static let workAndIncome = Term(
        "workAndIncome", LocalizedText(nl: "werk en inkomen", en: "work and income"),
        definition: LocalizedText(nl: "Dienst voor werk en uitkeringen.", en: "Service for work and benefits."),
        citations: [.kompas("Stap 1")], aliases: [Term.Alias("werk & inkomen", in: .kompas)])
    static let careAndNuisanceDesk = Term(
        "careAndNuisanceDesk", LocalizedText(nl: "meldpunt zorg en overlast", en: "care and nuisance desk"),
        definition: LocalizedText(
            nl: "Punt waar zorgen en overlast gemeld worden.",
            en: "Where worries and nuisance are reported."),
        citations: [.kompas("Stap 1, Netwerk in kaart")])
}
