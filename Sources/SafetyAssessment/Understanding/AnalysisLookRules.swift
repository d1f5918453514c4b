public import Domain

extension Rule where Subject == HouseholdAnalysis {
    /// When a child is unsafe, the safety of the others is looked at too.
    public static let safetyOfOthersIsLookedAt = Rule(
        RuleDescription(
            .sturen(74),
            title: LocalizedText(
                nl: "Is een kind onveilig, dan is ook naar de veiligheid van de anderen gekeken",
                en: "When a child is unsafe, the safety of the others was looked at too"),
            asks: LocalizedText(
                nl: "Van ieder die betrokken is, is vastgelegd dat is nagegaan of die veilig is.",
                en: "Of everyone concerned it is recorded that it was looked at whether he or she is safe."),
            appliesWhen: LocalizedText(
                nl: "er over een kind is geoordeeld dat het onveilig is", en: "a child was judged to be unsafe"),
            mend: LocalizedText(
                nl: "Vraag ook deze persoon, apart, of het thuis veilig is.",
                en: "Ask this person too, apart, whether it is safe at home."),
            strength: .theory, responsible: .assessor, citations: [.sturen("2.1.1"), .sturen("4.1.1")],
            misuse: LocalizedText(
                nl:
                    "Dat onveiligheid vaak samengaat, zegt niet dat zij hier samengaat, en niets over wie haar veroorzaakt.",
                en: "That unsafety often goes together does not say that it does here, and nothing of who causes it.")),
        applies: { analysis, exam in exam.holds(analysis.isChildUnsafe, at: "isChildUnsafe", of: .professionals) }
    ) { analysis, exam in
        guard let concerned = exam.concerned(in: analysis),
            let persons = exam.need(analysis.safetyLookedAt, at: "safetyLookedAt")
        else { return }
        for person in concerned {
            exam.require(
                Truth(persons.contains(person)) || exam.mayBeUnborn(person, analysis),
                at: "safetyLookedAt[\(person)]")
        }
    }

    /// An explanatory analysis is no risk appraisal and no diagnosis.
    public static let analysisIsNoAppraisal = Rule(
        RuleDescription(
            .kompas(106),
            title: LocalizedText(
                nl: "Een verklarende analyse is niet gebruikt als risicotaxatie of als diagnose van iemand",
                en: "An explanatory analysis was not used as a risk appraisal or as a diagnosis of somebody"),
            asks: LocalizedText(
                nl:
                    "Van elke keer dat de analyse is aangehaald, staat vast waarvoor; risicotaxatie en diagnose horen daar niet "
                    + "bij.",
                en:
                    "Of each time that the analysis was cited it is recorded for what; risk appraisal and diagnosis are not "
                    + "among it."),
            appliesWhen: LocalizedText(
                nl: "er een verklarende analyse is gemaakt", en: "an explanatory analysis was made"),
            mend: LocalizedText(
                nl: "Haal de verwijzing weg, en laat een taxatie of een diagnose maken door wie dat kan.",
                en: "Take the reference out, and have an appraisal or a diagnosis made by those who can."),
            strength: .method, responsible: .professionals, citations: [.kompas("Eindnoten")],
            misuse: LocalizedText(
                nl: "De analyse zegt hoe dingen samenhangen, en niet hoe gevaarlijk iets is of wat iemand mankeert.",
                en:
                    "The analysis says how things hang together, and not how dangerous something is or what ails somebody."
            )
        ),
        applies: { analysis, exam in exam.fact(analysis.method, at: "method").satisfies { $0.isExplanatory } }
    ) { analysis, exam in
        for use in analysis.uses {
            let purpose = exam.fact(use.purpose, at: "uses[\(use.id)].purpose")
            exam.require(
                purpose.satisfies { $0.isIntended }, at: "uses[\(use.id)].purpose", seen: purpose.detail)
        }
        exam.require(!exam.hasUnlisted(analysis.uses, at: "uses"), at: "uses")
    }

    /// The analysis explains from six levels.
    public static let analysisCoversSixLevels = Rule(
        RuleDescription(
            .kompas(109),
            title: LocalizedText(
                nl: "De analyse kijkt naar zes niveaus, van het individu tot de cultuur, en hoe zij op elkaar inwerken",
                en: "The analysis looks at six levels, from the individual to culture, and how they act on each other"),
            asks: LocalizedText(
                nl:
                    "Op elk van de zes niveaus staat in de analyse wat er speelt, of dat ernaar is gekeken, om zichtbaar te "
                    + "maken hoe zij op elkaar inwerken.",
                en:
                    "On each of the six levels the analysis holds what plays a part, or that it was looked at, so as to make "
                    + "visible how they act on each other."),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Vraag wat er op dit niveau meespeelt; is dat niets, leg dan vast dat u keek.",
                en: "Ask what plays a part on this level; if nothing does, record that you looked."),
            strength: .method, responsible: .professionals,
            citations: [.kompas("Gezinsgericht kijken en handelen")],
            misuse: LocalizedText(
                nl: "Een leeg niveau mag: het gaat om kijken, niet om vullen. Cultuur verklaart geen geweld goed.",
                en: "A level may be empty: looking counts, not filling. Culture is no excuse for violence."))
    ) { analysis, exam in
        for level in ExplanatoryLevel.allCases {
            exam.require(
                exam.isFilled(level, in: analysis) || exam.isConsidered(level, in: analysis)
                    || exam.hasUnlisted(analysis.factors, at: "factors"),
                at: "levels.\(level)", seen: .none, needed: level.detail)
        }
    }

    /// Everyone takes an active part in one joint analysis.
    public static let analysisIsMadeByAll = Rule(
        RuleDescription(
            .kompas(110),
            title: LocalizedText(
                nl: "Betrokkenen, professionals en netwerkpartners doen zelf mee aan één gezamenlijke analyse",
                en: "Those concerned, professionals and network partners themselves take part in one joint analysis"),
            asks: LocalizedText(
                nl:
                    "Van ieder die betrokken is en van elke partij die meewerkt staat vast dat die meedeed, en de analyse bouwt "
                    + "op veerkracht en eigen omgeving.",
                en:
                    "Of everyone concerned and of each party that works along it is recorded that it took part, and the "
                    + "analysis builds on resilience and people's own surroundings."),
            appliesWhen: LocalizedText(nl: "er een gezamenlijke analyse is", en: "there is a joint analysis"),
            mend: LocalizedText(
                nl: "Leg voor wat er staat, vraag wat ontbreekt, en pas de analyse daarop aan.",
                en: "Show what it says, ask what lacks, and adjust the analysis to that."),
            strength: .recommendation, responsible: .professionals,
            citations: [.kompas("Gezinsgericht kijken en handelen")],
            misuse: LocalizedText(
                nl:
                    "Meedoen is geen plicht van het huishouden: wie niet wil of kan, wordt niet op die grond beoordeeld.",
                en: "Taking part is no duty of the household: who will not or cannot is not judged on that ground."),
            restates: .parallel(26),
            tensions: [
                Tension(
                    with: .proeftuin(25),
                    reading: LocalizedText(
                        nl: "Bij een vermoeden van intieme terreur geeft ieder zijn deel apart, en wacht het samen.",
                        en: "On suspicion of coercive control each gives his or her part apart, and the together waits."
                    ))
            ], yieldsTo: [.acuteDanger])
    ) { analysis, exam in
        exam.requireParties(in: analysis)
        exam.require(
            analysis.buildsOnResilience, is: true, at: "buildsOnResilience",
            mend: LocalizedText(
                nl: "Vraag wat mensen zelf kunnen, en wie om hen heen kan helpen.",
                en: "Ask what people can do themselves, and who around them can help."))
        guard let concerned = exam.concerned(in: analysis) else { return }
        for person in concerned {
            exam.require(
                exam.hasContributed(person, to: analysis) || exam.mayBeUnborn(person, analysis)
                    || exam.hasUnlisted(analysis.shared.voices, at: "shared.voices[\(person)]", of: person),
                at: "shared.voices[\(person)]", of: person, seen: .none)
        }
        _ = exam.isFree(of: .suspectedCoerciveControl, at: "shared.voices")
    }
}

extension Examination {
    fileprivate mutating func isFilled(_ level: ExplanatoryLevel, in analysis: HouseholdAnalysis) -> Truth {
        analysis.factors.some { fact($0.level, at: "factors[\($0.id)].level", of: $0.voice) == level }
    }

    /// Whether a level was looked at without finding anything; a code that this version does not know may be it.
    fileprivate mutating func isConsidered(_ level: ExplanatoryLevel, in analysis: HouseholdAnalysis) -> Truth {
        guard let levels = analysis.levelsConsidered else { return unknown(at: "levels.\(level)") }
        return levels.some { fact($0, at: "levels.\(level)") == level }
    }

    fileprivate mutating func hasContributed(
        _ person: Identifier<Participant>, to analysis: HouseholdAnalysis
    ) -> Truth {
        analysis.shared.voices.some { voice in
            guard voice.of == person else { return .false }
            return holds(voice.contributed, at: "shared.voices[\(person)].contributed", of: person)
                || holds(voice.wasHeardOtherwise, at: "shared.voices[\(person)].wasHeardOtherwise", of: person)
        }
    }

    /// States that each party that worked with the household took part, and that there was one.
    fileprivate mutating func requireParties(in analysis: HouseholdAnalysis) {
        guard let parties = need(analysis.parties, at: "parties") else { return }
        require(
            !parties.isEmpty, at: "parties", seen: .none,
            mend: LocalizedText(
                nl: "Vraag de professionals die met het huishouden werken om mee te doen.",
                en: "Ask the professionals who work with the household to take part."))
        for party in parties {
            require(party.tookPart, is: true, at: "parties[\(party.id)].tookPart")
        }
        require(!hasUnlisted(parties, at: "parties"), at: "parties")
    }
}
