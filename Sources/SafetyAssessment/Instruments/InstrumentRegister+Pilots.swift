import Domain

extension InstrumentRegister {
    /// What pilots say they use to look and to weigh; users, phase and focus are not printed there, and not filled in.
    ///
    /// The source names more, which is no instrument and not in here: a vision (Gefaseerd Samenwerken voor Veiligheid,
    /// a word in ``PhasesTerms``), a therapy (MST) and something of which it says only that supervision belongs to it
    /// (ICM). Leaving these out is a decision of this SDK; a region can register an instrument of its own.
    static let pilots: [InstrumentEntry] = [
        InstrumentEntry(
            "topThree", name: LocalizedText(nl: "Top-3 methodiek", en: "Top-3 method"),
            purpose: LocalizedText(
                nl: "Samen op feiten kijken naar aard en ernst van de onveiligheid.",
                en: "To look together, on facts, at the nature and seriousness of the unsafety."),
            misuse: LocalizedText(
                nl: "Partners vullen haar verschillend in; een cijfer eruit is geen drempel.",
                en: "Partners fill it in differently; a mark out of it is no threshold."),
            citations: [.proeftuin("2.7"), .proeftuin("3.5"), .proeftuin("6.5")]),
        InstrumentEntry(
            "explanatoryAnalysis", name: LocalizedText(nl: "verklarende analyse", en: "explanatory analysis"),
            purpose: LocalizedText(
                nl: "Samen begrijpen waarom het is zoals het is, en doelen kiezen.",
                en: "To understand together why it is as it is, and to choose goals."),
            misuse: LocalizedText(
                nl: "Geen risico-inschatting en geen diagnose; het woord heeft meer betekenissen.",
                en: "No risk estimate and no diagnosis; the word has several meanings."),
            citations: [.proeftuin("2.7"), .proeftuin("6.2")]),
        InstrumentEntry(
            "safetyCard", name: LocalizedText(nl: "Veiligheidskaart", en: "safety card"),
            purpose: LocalizedText(
                nl: "Een korte en feitelijke samenvatting van de veiligheid nu.",
                en: "A short and factual summary of safety now."),
            misuse: LocalizedText(
                nl: "Een kaart veroudert; wie haar invulde houdt haar bij.",
                en: "A card grows old; who filled it in keeps it up to date."),
            citations: [.proeftuin("2.7")]),
        InstrumentEntry(
            "genogram", name: LocalizedText(nl: "genogram", en: "genogram"),
            purpose: LocalizedText(
                nl: "Alle gezinsleden en hun onderlinge relaties in kaart brengen.",
                en: "To map all members and how they are related."),
            misuse: LocalizedText(
                nl: "Wie op de kaart staat is nog niet gehoord.", en: "Who is on the map was not heard by that."),
            citations: [.proeftuin("4.3")]),
        InstrumentEntry(
            "multiFocus", name: LocalizedText(nl: "MultiFocus", en: "MultiFocus"),
            purpose: LocalizedText(
                nl: "Een eerste analyse door het lokale team.", en: "A first analysis by the local team."),
            misuse: LocalizedText(
                nl: "Een eerste analyse is niet de laatste.", en: "A first analysis is not the last."),
            citations: [.proeftuin("2.7")]),
        InstrumentEntry(
            "workingTogetherOnSafety",
            name: LocalizedText(nl: "Samenwerken aan Veiligheid", en: "Working together on safety"),
            purpose: LocalizedText(
                nl: "Een methodiek van één proeftuin, met de Top-3 en delen van een verklarende analyse erin.",
                en: "A method of one pilot, with the Top-3 and parts of an explanatory analysis in it."),
            misuse: LocalizedText(
                nl: "Wat erin verweven zit, is daarmee niet apart gedaan. De bron noemt haar ook met 'voor'.",
                en: "What is woven into it was not done apart by that. The source also prints its name with 'for'."),
            citations: [.proeftuin("2.7")]),
        InstrumentEntry(
            "regionalSupportPlan",
            name: LocalizedText(nl: "Regionaal Ondersteuningsplan", en: "regional support plan"),
            purpose: LocalizedText(
                nl: "Een plan dat één proeftuin naast de Top-3 gebruikt; de bron zegt niet wat erin staat.",
                en: "A plan that one pilot uses beside the Top-3; the source does not say what is in it."),
            misuse: LocalizedText(
                nl: "Eén proeftuin ziet beide samen als verklarende analyse; wie erin gehoord is, zegt dat niet.",
                en: "One pilot sees both together as an explanatory analysis; that does not say who was heard in it."),
            citations: [.proeftuin("2.7")]),
        InstrumentEntry(
            "masic", name: LocalizedText(nl: "MASIC", en: "MASIC"),
            purpose: LocalizedText(
                nl: "Een specifieke methode waarin medewerkers zijn getraind; de bron zegt niet waarvoor.",
                en: "A specific method that workers were trained in; the source does not say for what."),
            misuse: LocalizedText(
                nl: "Alleen voor wie erin is getraind.", en: "Only for those who were trained in it."),
            citations: [.proeftuin("2.7")]),
        InstrumentEntry(
            "signsOfSafety", name: LocalizedText(nl: "Signs of Safety", en: "Signs of Safety"),
            purpose: LocalizedText(
                nl: "Een methodiek waarin het sociale netwerk een vaste plaats heeft.",
                en: "A method in which the informal network has its fixed place."),
            misuse: LocalizedText(
                nl: "Een netwerk beschermt niet vanzelf; vraag wie er veilig is.",
                en: "A network does not protect by itself; ask who is safe."),
            citations: [.proeftuin("2.7"), .proeftuin("3.4")]),
        InstrumentEntry(
            "childCheck", name: LocalizedText(nl: "kindcheck", en: "child check"),
            purpose: LocalizedText(
                nl: "Medewerkers leren onveiligheid van kinderen te signaleren.",
                en: "To have workers notice the unsafety of children."),
            misuse: LocalizedText(
                nl: "Een signaal is geen bewijs.", en: "A signal is no proof."),
            citations: [.kompas("Stap 7")]),
    ]
}
