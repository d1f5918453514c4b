internal import Domain

extension IndicatorDefinition {
    /// The article on parallel transformations: it warns of quantity alone and gives no instrument.
    static let parallel: [IndicatorDefinition] = [
        IndicatorDefinition(
            "PARALLEL-I01", LocalizedText(nl: "Hulpverleners per huishouden", en: "Helpers per household"),
            theme: .sharedResponsibility, levels: [.household, .system], unit: .count,
            sources: [.organisations, .households], basis: [.counts, .askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Verschillende professionals die betrokken zijn", en: "Different professionals who are involved"),
            of: LocalizedText(nl: "Huishoudens", en: "Households"), family: .helpersPerHousehold,
            merged: ["PROEFTUIN-I20"], companion: "PARALLEL-I11",
            caveat: LocalizedText(
                nl:
                    "Expertise erbij halen maakt het aantal terecht hoger; niet alleen hierop oordelen. In de klantreizen alleen verteld, niet geteld.",
                en:
                    "Adding expertise rightly raises the number; do not judge by it alone. In the client journeys only told, not counted."
            ),
            citations: [
                .parallel("Parallele transformaties"), .parallel("De ingezette veranderstrategie"), .proeftuin("4.4"),
            ]),
        IndicatorDefinition(
            "PARALLEL-I02", LocalizedText(nl: "Overdrachten in de estafette", en: "Hand-overs in the relay"),
            theme: .sharedResponsibility, levels: [.household], unit: .count, polarity: .lower,
            sources: [.organisations], basis: [.counts], burden: .derived,
            counts: LocalizedText(
                nl: "Wisselingen van hoofdbehandelaar of organisatie per huishouden",
                en: "Changes of main professional or organisation per household"), family: .handOvers,
            companion: "PROEFTUIN-I19",
            caveat: LocalizedText(
                nl: "Een wisseling kan ook nodig zijn; niet alleen hierop oordelen.",
                en: "A change may also be needed; do not judge by it alone."),
            citations: [.parallel("De ingezette veranderstrategie")]),
        IndicatorDefinition(
            "PARALLEL-I03", LocalizedText(nl: "Vast gezicht", en: "Fixed face"), theme: .sharedResponsibility,
            levels: [.household], unit: .percentage, polarity: .higher, sources: [.organisations], by: .localTeam,
            basis: [.counts], burden: .derived,
            counts: LocalizedText(
                nl: "Huishoudens met hetzelfde vaste gezicht", en: "Households with the same fixed face"),
            of: LocalizedText(nl: "Huishoudens", en: "Households"), family: .continuity,
            caveat: LocalizedText(
                nl: "Dat iemand vertrekt, heeft andere oorzaken dan de werkwijze.",
                en: "That somebody leaves has other causes than the way of working."),
            citations: [.parallel("Een nieuw scenario voor de toekomst")]),
        IndicatorDefinition(
            "PARALLEL-I04", LocalizedText(nl: "Deel met een duo", en: "Share with a duo"), theme: .crossDomainNetwork,
            levels: [.network], unit: .percentage, sources: [.caseRecords], by: .safetyTeam, basis: [.counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "Huishoudens waar lokaal team en veiligheidsteam als duo werken",
                en: "Households where local team and safety team work as a duo"),
            of: LocalizedText(nl: "Huishoudens bij het veiligheidsteam", en: "Households of the safety team"),
            family: .involvementMix,
            caveat: LocalizedText(
                nl: "De helft is een beschrijving van één regio en geen norm.",
                en: "Half is a description of one region and no norm."),
            citations: [.parallel("De proeftuin in FoodValley")]),
        IndicatorDefinition(
            "PARALLEL-I05", LocalizedText(nl: "Gemiddelde duur van een duo", en: "Mean duration of a duo"),
            theme: .crossDomainNetwork, levels: [.network], unit: .months, sources: [.caseRecords], by: .safetyTeam,
            basis: [.counts], burden: .derived,
            counts: LocalizedText(nl: "Maanden dat een duo samen werkt", en: "Months that a duo works together"),
            of: LocalizedText(nl: "Duo's", en: "Duos"), family: .durationOfInvolvement,
            caveat: LocalizedText(
                nl: "Of lange duo's meetellen in de drie maanden, staat er niet; de drie maanden zijn geen norm.",
                en: "Whether long duos count in the three months is not said; the three months are no norm."),
            citations: [.parallel("De proeftuin in FoodValley")]),
        IndicatorDefinition(
            "PARALLEL-I06", LocalizedText(nl: "Deel langere duo's", en: "Share of longer duos"),
            theme: .crossDomainNetwork, levels: [.network], unit: .percentage, sources: [.caseRecords], by: .safetyTeam,
            basis: [.counts], burden: .derived,
            counts: LocalizedText(nl: "Duo's die langer duren dan gewoonlijk", en: "Duos that last longer than usual"),
            of: LocalizedText(nl: "Duo's", en: "Duos"), isOpen: true, family: .involvementMix,
            caveat: LocalizedText(
                nl:
                    "Tien procent van de duo's of van alle huishoudens: de noemer is niet zeker. Wat langer is, staat er niet.",
                en:
                    "Ten per cent of the duos or of all households: the denominator is not certain. What longer is, is not said."
            ), citations: [.parallel("De proeftuin in FoodValley")]),
        IndicatorDefinition(
            "PARALLEL-I07", LocalizedText(nl: "Deel met een juridische maatregel", en: "Share with a legal measure"),
            theme: .measures, levels: [.network, .system], unit: .percentage, sources: [.caseRecords], by: .safetyTeam,
            basis: [.cases, .counts], burden: .derived,
            counts: LocalizedText(
                nl: "Huishoudens waar een maatregel is ingezet", en: "Households where a measure was used"),
            of: LocalizedText(nl: "Huishoudens in dezelfde periode", en: "Households in the same period"),
            family: .withoutMeasure,
            caveat: LocalizedText(
                nl: "De bron zegt een klein deel, zonder getal; er is geen grens.",
                en: "The source says a small part, without a number; there is no limit."),
            misuse: LocalizedText(
                nl: "Nooit een reden voor of tegen één maatregel.", en: "Never a reason for or against one measure."),
            citations: [.parallel("De proeftuin in FoodValley")]),
        IndicatorDefinition(
            "PARALLEL-I08",
            LocalizedText(
                nl: "Duur van een maatregel vergeleken met vroeger", en: "Duration of a measure compared with before"),
            theme: .measures, levels: [.network], unit: .months, sources: [.caseRecords], basis: [.counts],
            burden: .derived, counts: LocalizedText(nl: "Duur van maatregelen nu", en: "Duration of measures now"),
            of: LocalizedText(nl: "Duur in een eerdere periode", en: "Duration in an earlier period"), isOpen: true,
            family: .durationOfInvolvement,
            caveat: LocalizedText(
                nl: "Waarmee is vergeleken, staat er niet; eerder afsluiten is op zichzelf geen doel.",
                en: "With what was compared is not said; closing earlier is no goal in itself."),
            citations: [.parallel("De proeftuin in FoodValley")]),
        IndicatorDefinition(
            "PARALLEL-I09",
            LocalizedText(
                nl: "Vastgelegde mishandeling in de eigen jeugd van ouders",
                en: "Recorded maltreatment in parents' own childhood"), theme: .safeHome, levels: [.household],
            unit: .count, mayShowOpenness: true, sources: [.caseRecords], by: .organisation, basis: [.counts],
            burden: .derived,
            counts: LocalizedText(
                nl: "Keren dat het in dezelfde gezinnen is vastgelegd",
                en: "Times that it was recorded in the same families"), companion: "PARALLEL-I10",
            caveat: LocalizedText(
                nl: "Meer is geen verslechtering: het kan vertrouwen en openheid zijn.",
                en: "More is no deterioration: it may be trust and openness."),
            misuse: LocalizedText(
                nl: "Nooit als teken tegen een ouder of tegen een aanpak.",
                en: "Never as a mark against a parent or an approach."),
            citations: [.parallel("Parallele transformaties")]),
        IndicatorDefinition(
            "PARALLEL-I10",
            LocalizedText(
                nl: "Vertrouwen in de volgende professional en het stelsel",
                en: "Trust in the next professional and the system"), theme: .sharedResponsibility,
            levels: [.household], unit: .narrative, sources: [.households], basis: [.askedOnly], burden: .none,
            character: .qualitative,
            counts: LocalizedText(
                nl: "Wat leden van het huishouden over vertrouwen zeggen",
                en: "What members of the household say of trust"), isOpen: true, family: .trust,
            caveat: LocalizedText(
                nl: "Daalt langs de estafette; vraag het hun.", en: "Falls along the relay; ask them."),
            citations: [.parallel("De ingezette veranderstrategie")]),
        IndicatorDefinition(
            "PARALLEL-I11",
            LocalizedText(
                nl: "Ouders en kinderen voelen zich gehoord en gezien", en: "Parents and children feel heard and seen"),
            theme: .timelyHelp, levels: [.household], unit: .narrative, polarity: .higher, sources: [.households],
            basis: [.askedOnly, .surveys], burden: .none, character: .qualitative,
            counts: LocalizedText(
                nl: "Wat ouders en kinderen zelf zeggen", en: "What parents and children say themselves"), isOpen: true,
            family: .heardAndSeen,
            caveat: LocalizedText(
                nl: "Te vragen aan ieder van hen, niet af te leiden.", en: "To be asked of each of them, not inferred."),
            citations: [.parallel("Samenvatting")]),
        IndicatorDefinition(
            "PARALLEL-I12", LocalizedText(nl: "Geweld verdwijnt of blijft", en: "Violence disappears or stays"),
            theme: .safeHome, levels: [.household], unit: .degree, mayShowOpenness: true,
            sources: [.professionals, .households],
            basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(
                nl: "Of het geweld verdwijnt, volgens wie erbij betrokken zijn",
                en: "Whether the violence disappears, according to those concerned"), isOpen: true,
            family: .violenceStops,
            caveat: LocalizedText(
                nl: "Verandert langzaam; wat eerst meer zichtbaar wordt, kan openheid zijn.",
                en: "Changes slowly; what first becomes more visible may be openness."),
            citations: [.parallel("Samenvatting")]),
        IndicatorDefinition(
            "PARALLEL-I13", LocalizedText(nl: "Duurzame veiligheid", en: "Durable safety"), theme: .safeHome,
            levels: [.household], horizon: .long, unit: .degree, polarity: .higher, basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Geen rekenregel in de bron", en: "No rule of computing in the source"),
            isOpen: true, family: .durableSafetyAndWellbeing,
            caveat: LocalizedText(
                nl: "De uiteindelijke uitkomst; nooit één score.", en: "The ultimate outcome; never one score."),
            citations: [.parallel("Parallele transformaties")]),
        IndicatorDefinition(
            "PARALLEL-I14", LocalizedText(nl: "Ontwikkelingsmogelijkheden", en: "Development potential"),
            theme: .safeHome, levels: [.household], horizon: .long, unit: .degree, polarity: .higher,
            basis: [.askedOnly], burden: .extra,
            counts: LocalizedText(nl: "Geen rekenregel in de bron", en: "No rule of computing in the source"),
            isOpen: true, family: .durableSafetyAndWellbeing,
            caveat: LocalizedText(
                nl: "Genoemd als uitkomst, zonder schaal.", en: "Named as an outcome, without a scale."),
            citations: [.parallel("Parallele transformaties")]),
    ]
}
