internal import Domain

extension IndicatorDefinition {
    /// Kompas netwerksamenwerking: example indicators of the themes 1 to 3.
    static let kompas: [IndicatorDefinition] = [
        IndicatorDefinition(
            "KOMPAS-I1.3", LocalizedText(nl: "Zich thuis veilig voelen", en: "Feeling safe at home"), theme: .safeHome,
            levels: [.household], unit: .percentage, polarity: .higher, sources: [.households], by: .household,
            basis: [.surveys], burden: .none,
            counts: LocalizedText(
                nl: "Huishoudens die zeggen zich thuis veilig te voelen",
                en: "Households that say they feel safe at home"),
            of: LocalizedText(nl: "Huishoudens die antwoordden", en: "Households that answered"), family: .feelsSafe,
            caveat: LocalizedText(
                nl:
                    "Wie niet antwoordt, is niet veilig of onveilig; antwoorden moet zelf veilig zijn. Een deel en geen cijfer.",
                en:
                    "Who does not answer is neither safe nor unsafe; answering must itself be safe. A share and no grade."
            ),
            misuse: LocalizedText(
                nl: "Eén stem is niet het hele huishouden: kinderen en volwassenen antwoorden ieder voor zich.",
                en: "One voice is not the whole household: children and adults each answer for themselves."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I1.4",
            LocalizedText(nl: "Meer gebruik van preventieve ondersteuning", en: "More use of preventive support"),
            theme: .safeHome, levels: [.household, .network], unit: .count, polarity: .higher,
            sources: [.organisations], by: .organisation, basis: [.counts], burden: .none,
            counts: LocalizedText(
                nl: "Gebruik per soort: opvoedondersteuning, ggz, financiële hulp, woningverbetering",
                en: "Use by kind: parenting support, mental health care, financial help, better housing"),
            family: .earlySignalling,
            caveat: LocalizedText(
                nl: "De enige waarvan de woorden een richting noemen: toename.",
                en: "The only one whose words name a direction: increase."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I2.1",
            LocalizedText(nl: "Tijd van signaal tot start van hulp", en: "Time from signal to start of help"),
            theme: .timelyHelp, levels: [.network], unit: .days, polarity: .lower, sources: [.caseRecords],
            basis: [.cases], burden: .derived,
            counts: LocalizedText(
                nl: "Tijd van signalering van onveiligheid tot start van hulp, gemiddeld",
                en: "Time from the signalling of unsafety to the start of help, as a mean"),
            of: LocalizedText(nl: "Huishoudens met een signaal", en: "Households with a signal"), family: .timeToHelp,
            caveat: LocalizedText(
                nl: "Wie nog wacht, telt mee als nog open en staat apart vermeld.",
                en: "Who still waits counts as open and is stated apart."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I2.2", LocalizedText(nl: "Tijdige toegang tot passende hulp", en: "Timely access to fitting help"),
            theme: .timelyHelp, levels: [.household], unit: .count, polarity: .higher, sources: [.caseRecords],
            basis: [.cases, .counts], burden: .derived,
            counts: LocalizedText(
                nl: "Huishoudens die op tijd passende hulp krijgen", en: "Households that get fitting help in time"),
            isOpen: true, family: .timeToHelp,
            caveat: LocalizedText(
                nl: "Wat tijdig en passend is, spreekt het netwerk eerst zelf af.",
                en: "What is timely and fitting the network first agrees itself."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I2.3", LocalizedText(nl: "Ingezette ervaringsdeskundigen", en: "Experience experts deployed"),
            theme: .timelyHelp, levels: [.network], unit: .count, sources: [.networkRecords], by: .network,
            basis: [.networkRecords, .counts], burden: .derived,
            counts: LocalizedText(
                nl: "Ervaringsdeskundigen die zijn ingezet", en: "Experience experts who were deployed"),
            family: .experienceExperts, companion: "KOMPAS-I5.3",
            caveat: LocalizedText(
                nl: "Aanwezig zijn is geen invloed hebben.", en: "To be present is not to have influence."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I2.4",
            LocalizedText(nl: "Op- en afschalen binnen de afgesproken termijn", en: "Scaling within the agreed term"),
            theme: .timelyHelp, levels: [.network], unit: .count, sources: [.caseRecords], basis: [.cases, .counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "Casussen waarin functies binnen de termijn op- of afgeschaald zijn",
                en: "Cases in which functions were scaled within the term"), isOpen: true,
            caveat: LocalizedText(nl: "Vraagt eerst een afgesproken termijn.", en: "First needs an agreed term."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I2.5",
            LocalizedText(nl: "Tevreden over hulp of bescherming", en: "Satisfied with help or protection"),
            theme: .timelyHelp, levels: [.household], unit: .count, polarity: .higher, sources: [.households],
            basis: [.surveys], burden: .none,
            counts: LocalizedText(
                nl: "Huishoudens die zeggen tevreden te zijn", en: "Households that say they are satisfied"),
            family: .satisfaction,
            caveat: LocalizedText(nl: "Tevredenheid is geen veiligheid.", en: "Satisfaction is no safety."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I2.7", LocalizedText(nl: "Belemmeringen door bekostiging", en: "Obstacles through funding"),
            theme: .timelyHelp, levels: [.professional, .organisation, .system], unit: .degree,
            sources: [.professionals, .organisations], basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Mate waarin professionals en organisaties belemmeringen ervaren",
                en: "Degree to which professionals and organisations experience obstacles"), isOpen: true,
            family: .costAndMeans,
            caveat: LocalizedText(
                nl: "Via peilingen of interviews; zonder schaal.", en: "By polls or interviews; without a scale."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I3.1",
            LocalizedText(
                nl: "Tevredenheid van professionals over samenwerking",
                en: "Satisfaction of professionals with cooperation"), theme: .crossDomainNetwork,
            levels: [.professional], unit: .degree, sources: [.professionals], basis: [.surveys], burden: .extra,
            counts: LocalizedText(
                nl: "Wat professionals van samenwerking en afstemming vinden",
                en: "What professionals think of cooperation and coordination"), isOpen: true, family: .cooperation,
            caveat: LocalizedText(
                nl: "Zonder schaal; de woorden van elke vragenlijst blijven staan.",
                en: "Without a scale; the words of each survey stay."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I3.2",
            LocalizedText(nl: "Gebruik van de consultatiefunctie ggz", en: "Use of mental health consultation"),
            theme: .crossDomainNetwork, levels: [.network, .professional], unit: .count, sources: [.networkRecords],
            basis: [.counts, .networkRecords], burden: .derived,
            counts: LocalizedText(
                nl: "Keren dat de consultatiefunctie is benut", en: "Times that the consultation function was used"),
            companion: "KOMPAS-I3.2b",
            caveat: LocalizedText(
                nl: "De bron noemt aantal en tevredenheid in één zin; dit is het aantal.",
                en: "The source names number and satisfaction in one sentence; this is the number."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I3.2b",
            LocalizedText(
                nl: "Tevredenheid over de consultatiefunctie ggz", en: "Satisfaction with mental health consultation"),
            theme: .crossDomainNetwork, levels: [.professional], unit: .degree, sources: [.professionals],
            basis: [.surveys], burden: .extra,
            counts: LocalizedText(
                nl: "Hoe tevreden wie vroeg erover is", en: "How satisfied those who asked are with it"), isOpen: true,
            companion: "KOMPAS-I3.2",
            caveat: LocalizedText(
                nl: "Het tweede deel van dezelfde indicator; zonder schaal.",
                en: "The second part of the same indicator; without a scale."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I3.3", LocalizedText(nl: "Toegang tot specifieke kennis", en: "Access to specific knowledge"),
            theme: .crossDomainNetwork, levels: [.network], unit: .degree, polarity: .higher, sources: [.professionals],
            basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Toegankelijkheid per soort kennis: verslaving, psychische problemen, LVB",
                en: "Accessibility by kind of knowledge: addiction, mental problems, mild intellectual disability"),
            isOpen: true, caveat: LocalizedText(nl: "Zonder schaal.", en: "Without a scale."),
            citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I3.4",
            LocalizedText(
                nl: "Gezamenlijke intervisie, evaluatie en reflectie",
                en: "Joint intervision, evaluation and reflection"), theme: .crossDomainNetwork, levels: [.network],
            unit: .count,
            sources: [.networkRecords], by: .network, basis: [.networkRecords], burden: .derived,
            counts: LocalizedText(nl: "Gezamenlijke sessies in een jaar", en: "Joint sessions in a year"),
            family: .learningActivity,
            caveat: LocalizedText(
                nl: "De enige met een periode. Bijeenkomen is nog geen leren.",
                en: "The only one with a period. To meet is not to learn."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I3.5",
            LocalizedText(nl: "Effectieve uitwisseling van informatie", en: "Effective exchange of information"),
            theme: .crossDomainNetwork, levels: [.network], unit: .count, sources: [.caseRecords],
            basis: [.counts, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Casussen met effectieve uitwisseling binnen de kaders van privacy",
                en: "Cases with effective exchange within the frames of privacy"), isOpen: true,
            caveat: LocalizedText(
                nl: "Wat effectief is, staat er niet; privacy is een voorwaarde.",
                en: "What is effective is not said; privacy is a condition."), citations: [.kompas("Stap 6")]),
        IndicatorDefinition(
            "KOMPAS-I3.6",
            LocalizedText(
                nl: "Ervaringsdeskundigheid en naasten betrokken", en: "Experience expertise and those close involved"),
            theme: .crossDomainNetwork, levels: [.network], unit: .count, sources: [.caseRecords],
            basis: [.counts, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Casussen waarin ervaringsdeskundigheid en naasten actief zijn betrokken",
                en: "Cases in which experience expertise and those close are actively involved"), isOpen: true,
            family: .experienceExperts,
            caveat: LocalizedText(
                nl: "Beide, of een van beide: vraag het het netwerk eerst.",
                en: "Both, or one of both: ask the network first."), citations: [.kompas("Stap 6")]),
    ]
}
