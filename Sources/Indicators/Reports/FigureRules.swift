public import Domain

extension Rule where Subject == MonitorReport {
    /// Who accounts shows both cost and result.
    public static let costAndResultAreShown = Rule(
        RuleDescription(
            .sturen(49),
            title: LocalizedText(
                nl: "De gemeente legt verantwoording af over kosten én over resultaat",
                en: "The municipality accounts for cost and for result"),
            asks: LocalizedText(
                nl: "In het rapport staat een cijfer met een waarde over kosten, en een over resultaat.",
                en: "The report has a figure with a value about cost, and one about result."),
            appliesWhen: LocalizedText(
                nl: "een gemeente er verantwoording mee aflegt", en: "a municipality accounts with it"),
            mend: LocalizedText(
                nl: "Zet de andere helft erbij; is die niet bekend, schrijf dat dan op en zoek haar uit.",
                en: "Add the other half; if it is not known, write so and find it out."),
            strength: .recommendation, responsible: .municipality, citations: [.sturen("5.1")],
            misuse: LocalizedText(
                nl: "Kosten per gezin zeggen niets over wat een gezin waard is, en goedkoper is geen resultaat.",
                en: "Cost by family says nothing of what a family is worth, and cheaper is no result.")),
        applies: { report, exam in exam.holds(report.isAccounting, at: "isAccounting") }
    ) { report, exam in
        for aspect in [FigureAspect.cost, .result] {
            let isShown = report.figures.some {
                Truth($0.figure.status.hasValue) && exam.fact($0.about, at: "figures[\($0.id)].about") == aspect
            }
            exam.require(
                isShown || exam.hasUnlisted(report.figures, at: "figures.complete"), at: .aspect(aspect), seen: .none)
        }
    }

    /// Figures of different definitions are not added or compared.
    public static let sameDefinitionsAreCompared = Rule(
        RuleDescription(
            .sturen(69),
            title: LocalizedText(
                nl: "Alleen cijfers met dezelfde definitie worden opgeteld of naast elkaar gezet",
                en: "Only figures with the same definition are added or laid beside each other"),
            asks: LocalizedText(
                nl:
                    "Van twee cijfers die worden opgeteld of vergeleken zijn definitie, versie, eenheid en wat er geteld "
                    + "is hetzelfde, en geen van beide is als onvergelijkbaar met de ander gemerkt.",
                en: "Of two figures that are added or compared, definition, version, unit and what is counted are the "
                    + "same, and neither is marked as not comparable with the other."),
            appliesWhen: LocalizedText(
                nl: "het rapport cijfers van organisaties of gebieden optelt of naast elkaar zet",
                en: "the report adds figures of organisations or areas or lays them beside each other"),
            mend: LocalizedText(
                nl: "Zet ze niet naast elkaar, of reken beide opnieuw met één definitie.",
                en: "Do not lay them beside each other, or compute both anew with one definition."),
            strength: .method, responsible: .reportMaker, citations: [.sturen("5.3")]),
        applies: { report, exam in exam.hasComparison(report, for: [.sum, .sideBySide]) }
    ) { report, exam in
        for comparison in exam.comparisons(in: report, for: [.sum, .sideBySide]) {
            guard let first = exam.need(report.figure(comparison.first), at: "figures[\(comparison.first)]"),
                let second = exam.need(report.figure(comparison.second), at: "figures[\(comparison.second)]")
            else { continue }
            let isSame = first.figure.measuresTheSame(as: second.figure)
            for figure in [first, second] where isSame == nil {
                _ = exam.need(figure.figure.population, at: "figures[\(figure.id)].population")
            }
            if let isSame { exam.require(isSame, at: "comparisons[\(comparison.id)]") }
        }
    }

    /// Municipalities are compared with their context, and not ranked.
    public static let contextIsShown = Rule(
        RuleDescription(
            .domein(76),
            title: LocalizedText(
                nl: "Gemeenten worden met hun context vergeleken en niet op volgorde gezet",
                en: "Municipalities are compared with their context and not put in an order"),
            asks: LocalizedText(
                nl:
                    "Bij elke vergelijking staat waarin gemeenten of organisaties verschillen, en er is geen ranglijst; dat "
                    + "er geen ranglijst is, is een eis van deze SDK.",
                en:
                    "Each comparison shows how municipalities or organisations differ, and there is no ranking; that there "
                    + "is no ranking is a demand of this SDK."),
            appliesWhen: LocalizedText(
                nl: "het rapport gebieden of organisaties naast elkaar zet",
                en: "the report lays areas or organisations beside each other"),
            mend: LocalizedText(
                nl: "Zet omvang en inrichting erbij, en laat de volgorde los.",
                en: "Add size and structure, and let go of the order."),
            strength: .recommendation, responsible: .reportMaker, citations: [.domein("4.2"), .domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Een ranglijst straft wie de zwaarste zaken aanneemt.",
                en: "A ranking punishes those who take the heaviest cases."),
            restates: .sturen(69)),
        applies: { report, exam in exam.hasComparison(report, for: [.sideBySide]) }
    ) { report, exam in
        for comparison in exam.comparisons(in: report, for: [.sideBySide]) {
            exam.require(comparison.showsContext, is: true, at: "comparisons[\(comparison.id)].showsContext")
            exam.require(comparison.isRanking, is: false, at: "comparisons[\(comparison.id)].isRanking")
        }
    }

    /// A missing value is shown as unknown and never as zero, and nothing is concluded from it.
    public static let missingIsNotZero = Rule(
        RuleDescription(
            .sturen(71),
            title: LocalizedText(
                nl: "Wat ontbreekt staat er als onbekend en nooit als nul, en er wordt niets uit geconcludeerd",
                en: "What is missing is shown as unknown and never as zero, and nothing is concluded from it"),
            asks: LocalizedText(
                nl:
                    "Achter elke nul is geteld. Bij elk deel staat hoeveel onbekend is. Geen conclusie rust op een cijfer "
                    + "zonder waarde.",
                en: "Behind each zero something was counted. Each share says how many are unknown. No conclusion rests "
                    + "on a figure without a value."),
            appliesWhen: LocalizedText(nl: "er cijfers in het rapport staan", en: "there are figures in the report"),
            mend: LocalizedText(
                nl: "Zet er onbekend neer, en schrap wat daarop rust.",
                en: "Put unknown there, and leave out what rests on it."),
            strength: .method, responsible: .reportMaker, citations: [.sturen("4.1.4")]),
        applies: { report, exam in exam.exists(report.figures, at: "figures") }
    ) { report, exam in
        exam.require(!exam.hasUnlisted(report.figures, at: "figures.complete"), at: "figures.complete")
        for figure in report.figures {
            if figure.isShare { _ = exam.need(figure.figure.missing, at: "figures[\(figure.id)].missing") }
            guard figure.isZero else { continue }
            let zero = exam.fact(figure.zero, at: "figures[\(figure.id)].zero")
            exam.require(
                zero == .counted, at: "figures[\(figure.id)].zero", seen: zero.detail,
                needed: ZeroMeaning.counted.detail)
        }
        if exam.concludes(report, ClaimKind.conclusions).isFalse { return }
        for claim in exam.claims(in: report, of: ClaimKind.conclusions) {
            for figure in exam.figures(of: claim, in: report) {
                exam.require(
                    figure.figure.status.hasValue, at: "claims[\(claim.id)].figures[\(figure.id)]",
                    seen: figure.figure.status.detail,
                    mend: LocalizedText(
                        nl: "Schrap deze conclusie: het cijfer waarop zij rust heeft geen waarde.",
                        en: "Leave out this conclusion: the figure that it rests on has no value."))
            }
        }
    }

    /// A share or a mean names its population and selection, and is not extended to others.
    public static let selectionIsNamed = Rule(
        RuleDescription(
            .sturen(90),
            title: LocalizedText(
                nl:
                    "Bij elk deel en elk gemiddelde staat van wie het is en hoe zij zijn gekozen, en een conclusie gaat niet "
                    + "over anderen",
                en:
                    "Each share and each mean says of whom it is and how they were chosen, and a conclusion is not about "
                    + "others"),
            asks: LocalizedText(
                nl:
                    "Van elk percentage, en van elk cijfer in dagen, maanden of een rapportcijfer, zijn populatie en selectie "
                    + "vastgelegd, bij een uitgekozen groep ook waarop. Wat erop rust, gaat over dezelfde populatie.",
                en:
                    "Of each percentage, and of each figure in days, months or a mark, population and selection are "
                    + "recorded, of a chosen group also by what. What rests on it is about the same population."),
            appliesWhen: LocalizedText(
                nl: "er een deel of gemiddelde in het rapport staat", en: "there is a share or mean in the report"),
            mend: LocalizedText(
                nl: "Schrijf erbij van wie dit cijfer is, en beperk de conclusie tot hen.",
                en: "Write of whom this figure is, and limit the conclusion to them."),
            strength: .method, responsible: .reportMaker, citations: [.sturen("3.3.2"), .sturen("3.3.3")]),
        applies: { report, exam in
            let exists = exam.exists(report.figures, at: "figures")
            guard exists.isTrue else { return exists }
            let isShown = report.figures.some { Truth($0.isOfAGroup) }
            return isShown || exam.hasUnlisted(report.figures, at: "figures.complete")
        }
    ) { report, exam in
        exam.require(!exam.hasUnlisted(report.figures, at: "figures.complete"), at: "figures.complete")
        for figure in report.figures where figure.isOfAGroup {
            guard let population = exam.need(figure.figure.population, at: "figures[\(figure.id)].population")
            else { continue }
            let selection = exam.need(
                population.selection?.member, at: "figures[\(figure.id)].population.selection")
            if selection == .selected {
                _ = exam.need(population.selectionNote, at: "figures[\(figure.id)].population.selectionNote")
            }
        }
        if exam.concludes(report, ClaimKind.allCases).isFalse { return }
        for claim in exam.claims(in: report, of: ClaimKind.allCases) {
            for figure in exam.figures(of: claim, in: report) where figure.isOfAGroup {
                let about = exam.fact(claim.about, at: "claims[\(claim.id)].about")
                let population = exam.fact(figure.figure.population, at: "figures[\(figure.id)].population")
                exam.require(
                    about.satisfies(with: population) { $0 == $1.id }, at: "claims[\(claim.id)].about",
                    seen: about.detail)
            }
        }
    }

    /// What was only observed is no norm.
    public static let observedIsNoNorm = Rule(
        RuleDescription(
            .parallel(64),
            title: LocalizedText(
                nl: "Wat ergens is waargenomen, wordt niet als norm gebruikt",
                en: "What was observed somewhere is not used as a norm"),
            asks: LocalizedText(
                nl: "Een waarde die alleen een regio beschrijft, is geen maatstaf waarlangs het rapport oordeelt.",
                en: "A value that only describes a region is no yardstick by which the report judges."),
            appliesWhen: LocalizedText(
                nl: "het rapport cijfers tegen een andere waarde houdt",
                en: "the report holds figures against another value"),
            mend: LocalizedText(
                nl: "Noem het een waarneming elders, en oordeel er niet naar.",
                en: "Call it an observation elsewhere, and do not judge by it."),
            strength: .theory, responsible: .reportMaker, citations: [.parallel("De proeftuin in FoodValley")]),
        applies: { report, exam in exam.exists(report.references, at: "references") }
    ) { report, exam in
        exam.require(!exam.hasUnlisted(report.references, at: "references.complete"), at: "references.complete")
        for reference in report.references {
            let isObserved = exam.holds(reference.isOnlyObserved, at: "references[\(reference.id)].isOnlyObserved")
            let isJudgedBy = exam.holds(reference.isJudgedBy, at: "references[\(reference.id)].isJudgedBy")
            exam.require(!(isObserved && isJudgedBy), at: "references[\(reference.id)].isJudgedBy")
        }
    }
}

extension Address {
    /// Where figures about one thing are looked for in a report; it is no identifier, and so it has a name of its own.
    static func aspect(_ aspect: FigureAspect) -> Address { "aspects.\(aspect)" }
}
