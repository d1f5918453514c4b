internal import Domain

extension IndicatorDefinition {
    /// Niet samenwerken omdat het moet, maar omdat het helpt: the way of working, and registrations beside it.
    static let domeinOfWorking: [IndicatorDefinition] = [
        IndicatorDefinition(
            "DOMEIN-I12", LocalizedText(nl: "Samenwerking in wijkteam en keten", en: "Cooperation in team and chain"),
            theme: .crossDomainNetwork, levels: [.organisation, .network], unit: .degree, polarity: .higher,
            sources: [.professionals], basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Of de samenwerking verbetert", en: "Whether cooperation improves"), isOpen: true,
            family: .cooperation,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1"), .domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-I13", LocalizedText(nl: "Duidelijke rollen en taken", en: "Clear roles and tasks"),
            theme: .crossDomainNetwork, levels: [.organisation, .network], unit: .degree, polarity: .higher,
            sources: [.professionals], basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Of rollen en taken duidelijk zijn", en: "Whether roles and tasks are clear"),
            isOpen: true, family: .cooperation,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1"), .domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-I14",
            LocalizedText(nl: "Alle domeinen uit overtuiging betrokken", en: "All domains involved by conviction"),
            theme: .crossDomainNetwork, levels: [.network], unit: .degree, polarity: .higher, sources: [.professionals],
            basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of alle domeinen meedoen omdat zij het nut zien",
                en: "Whether all domains take part because they see its use"), isOpen: true, family: .cooperation,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I15", LocalizedText(nl: "Elkaar weten te vinden", en: "Able to find each other"),
            theme: .crossDomainNetwork, levels: [.network], unit: .degree, polarity: .higher, sources: [.professionals],
            basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Of professionals elkaar vinden", en: "Whether professionals find each other"),
            isOpen: true, family: .cooperation,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I16", LocalizedText(nl: "Onderling vertrouwen", en: "Mutual trust"), theme: .crossDomainNetwork,
            levels: [.network], unit: .degree, polarity: .higher, sources: [.professionals],
            basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of partijen elkaar vertrouwen, ook tegen de eigen opvatting in",
                en: "Whether parties trust each other, also against their own view"), isOpen: true, family: .trust,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I17", LocalizedText(nl: "Elkaars kunde inzetten", en: "Using each other's skills"),
            theme: .crossDomainNetwork, levels: [.network], unit: .degree, polarity: .higher, sources: [.professionals],
            basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of elkaars kunde goed wordt ingezet", en: "Whether each other's skills are well used"),
            isOpen: true, family: .cooperation,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I18", LocalizedText(nl: "Vertrouwen in de regie", en: "Trust in the direction"),
            theme: .crossDomainNetwork, levels: [.network], unit: .degree, polarity: .higher, sources: [.professionals],
            basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of partijen vertrouwen hebben in kennis en oordeel van de regie",
                en: "Whether parties trust the knowledge and judgement of the direction"), isOpen: true, family: .trust,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            misuse: LocalizedText(nl: "Nooit over één genoemde persoon.", en: "Never about one named person."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I19", LocalizedText(nl: "Integraliteit van casuïstiek", en: "Integrality of cases"),
            theme: .sharedResponsibility, levels: [.organisation, .network], unit: .degree, polarity: .higher,
            sources: [.professionals], basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Of zaken als geheel worden bezien", en: "Whether cases are seen as a whole"),
            isOpen: true, family: .ownership,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I20", LocalizedText(nl: "Eigenaarschap van casuïstiek", en: "Ownership of cases"),
            theme: .sharedResponsibility, levels: [.organisation, .network], unit: .degree, polarity: .higher,
            sources: [.professionals], basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of partijen zich eigenaar van een zaak voelen", en: "Whether parties feel they own a case"),
            isOpen: true, family: .ownership,
            caveat: LocalizedText(
                nl: "Samenwerken is een middel en geen doel. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Cooperation is a means and no goal. The source gives no numerator, denominator, norm or scale."),
            citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I21", LocalizedText(nl: "Besef dat verandering nodig is", en: "Awareness that change is needed"),
            theme: .crossDomainNetwork, levels: [.organisation, .network], unit: .degree, polarity: .higher,
            sources: [.professionals], basis: [.surveys, .askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Of het besef er is", en: "Whether the awareness is there"), isOpen: true,
            caveat: LocalizedText(
                nl: "De eerste stap, door één respondent genoemd. De bron geeft geen teller, noemer, norm of schaal.",
                en:
                    "The first step, named by one respondent. The source gives no numerator, denominator, norm or scale."
            ), citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I22", LocalizedText(nl: "Goede verdeling van de caseload", en: "Balanced caseload"), theme: .means,
            levels: [.organisation], unit: .degree, sources: [.organisations], basis: [.counts, .askedOnly],
            burden: .derived,
            counts: LocalizedText(
                nl: "Of zaken goed over het wijkteam zijn verdeeld", en: "Whether cases are well divided over the team"),
            isOpen: true, family: .load,
            caveat: LocalizedText(
                nl:
                    "Genoemd door managers en niet door professionals. De bron geeft geen teller, noemer, norm of schaal.",
                en:
                    "Named by managers and not by professionals. The source gives no numerator, denominator, norm or scale."
            ), misuse: LocalizedText(nl: "Nooit per persoon.", en: "Never by person."), citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I23",
            LocalizedText(nl: "Minder overweldigd door complexe zaken", en: "Less overwhelmed by complex cases"),
            theme: .means, levels: [.organisation], unit: .degree, sources: [.professionals], basis: [.askedOnly],
            burden: .extra,
            counts: LocalizedText(
                nl: "Of teamleden minder overweldigd zijn", en: "Whether team members are less overwhelmed"),
            isOpen: true, family: .load,
            caveat: LocalizedText(
                nl: "Door één respondent genoemd. De bron geeft geen teller, noemer, norm of schaal.",
                en: "Named by one respondent. The source gives no numerator, denominator, norm or scale."),
            misuse: LocalizedText(nl: "Nooit per persoon.", en: "Never by person."), citations: [.domein("6.1")]),
        IndicatorDefinition(
            "DOMEIN-I24", LocalizedText(nl: "Lagere zorgkosten", en: "Lower cost of care"), theme: .means,
            levels: [.system], unit: .amount, polarity: .lower, sources: [.finance], basis: [.counts], burden: .none,
            purposes: [.accountability], counts: LocalizedText(nl: "Kosten van zorg", en: "Cost of care"), isOpen: true,
            family: .costAndMeans,
            caveat: LocalizedText(
                nl:
                    "Verwacht via eerder signaleren en passende hulp. De bron geeft geen teller, noemer, norm of schaal.",
                en:
                    "Expected through earlier signalling and fitting help. The source gives no numerator, denominator, norm or scale."
            ), citations: [.domein("6.1"), .domein("6.2")]),
        IndicatorDefinition(
            "DOMEIN-M01", LocalizedText(nl: "Tijd in contact met cliënten", en: "Time in contact with clients"),
            theme: .means, levels: [.professional, .organisation], unit: .count, sources: [.organisations],
            basis: [.counts], burden: .extra, kind: .registration, purposes: [.accountability],
            counts: LocalizedText(
                nl: "Tijd die regisseurs met cliënten doorbrengen", en: "Time that directors spend with clients"),
            caveat: LocalizedText(
                nl: "Meer tijd past bij de rol en toont geen inzicht.",
                en: "More time fits the role and shows no insight."),
            misuse: LocalizedText(
                nl: "Geen bewijs van inzicht, samenwerking of succes.",
                en: "No proof of insight, cooperation or success."), citations: [.domein("6.3")]),
        IndicatorDefinition(
            "DOMEIN-M02",
            LocalizedText(nl: "Tijd met ketenpartners en wijkteams", en: "Time with chain partners and teams"),
            theme: .means, levels: [.professional, .organisation], unit: .count, sources: [.organisations],
            basis: [.counts], burden: .extra, kind: .registration, purposes: [.accountability],
            counts: LocalizedText(
                nl: "Tijd die regisseurs met partners doorbrengen", en: "Time that directors spend with partners"),
            caveat: LocalizedText(nl: "Toont geen betere samenwerking.", en: "Shows no better cooperation."),
            misuse: LocalizedText(
                nl: "Geen bewijs van inzicht, samenwerking of succes.",
                en: "No proof of insight, cooperation or success."), citations: [.domein("6.3")]),
        IndicatorDefinition(
            "DOMEIN-M03", LocalizedText(nl: "Aantal zaken", en: "Number of cases"), theme: .means,
            levels: [.professional, .organisation], unit: .count, sources: [.organisations], basis: [.counts],
            burden: .extra, kind: .registration, purposes: [.accountability],
            counts: LocalizedText(nl: "Zaken die zijn opgepakt", en: "Cases that were taken up"),
            caveat: LocalizedText(
                nl: "Zeven lijkt weinig en verbergt wat er bereikt is.",
                en: "Seven looks little and hides what was reached."),
            misuse: LocalizedText(
                nl: "Geen bewijs van inzicht, samenwerking of succes.",
                en: "No proof of insight, cooperation or success."), citations: [.domein("6.3")]),
        IndicatorDefinition(
            "DOMEIN-M04", LocalizedText(nl: "Tijd per zaak", en: "Time per case"), theme: .means,
            levels: [.professional, .organisation], unit: .count, sources: [.organisations], basis: [.counts],
            burden: .extra, kind: .registration, purposes: [.accountability],
            counts: LocalizedText(nl: "Tijd per zaak, en uitkomsten", en: "Time per case, and results"),
            caveat: LocalizedText(nl: "Zegt niets over wat er veranderde.", en: "Says nothing of what changed."),
            misuse: LocalizedText(
                nl: "Geen bewijs van inzicht, samenwerking of succes.",
                en: "No proof of insight, cooperation or success."), citations: [.domein("6.3")]),
        IndicatorDefinition(
            "DOMEIN-M05",
            LocalizedText(nl: "Zaken huiselijk geweld bij wijkteams", en: "Domestic violence cases of teams"),
            theme: .means, levels: [.organisation], unit: .count, sources: [.organisations], basis: [.counts],
            burden: .extra, kind: .registration, purposes: [.accountability],
            counts: LocalizedText(nl: "Zaken met huiselijk geweld", en: "Cases with domestic violence"),
            caveat: LocalizedText(
                nl: "Is niet af te leiden: het systeem heeft er geen label voor.",
                en: "Cannot be derived: the system has no label for it."),
            misuse: LocalizedText(
                nl: "Geen bewijs van inzicht, samenwerking of succes.",
                en: "No proof of insight, cooperation or success."), citations: [.domein("6.3")]),
    ]
}
