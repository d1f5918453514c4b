extension Rule where Subject == Involvement {
    /// Gooise Meren: the contact fits the agreed intensity.
    public static let contactFitsIntensity = Rule(
        RuleDescription(
            .domein(27),
            title: LocalizedText(
                nl: "Het contact tussen regisseur en hulpverleners past bij de afgesproken intensiteit",
                en: "The contact between director and providers fits the agreed intensity"),
            asks: LocalizedText(
                nl: "Er is ten minste zo vaak contact als is afgesproken; bij contact bij afwijking voeren "
                    + "hulpverleners een plan uit.",
                en: "There is contact at least as often as was agreed; with contact on deviation, providers carry out "
                    + "a plan."),
            appliesWhen: LocalizedText(nl: "een intensiteit is afgesproken", en: "an intensity was agreed"),
            mend: LocalizedText(
                nl: "Spreek af wanneer regisseur en hulpverleners elkaar spreken, of herzie de intensiteit.",
                en: "Agree when director and providers speak with each other, or review the intensity."),
            strength: .method, responsible: .directorAndProviders, scope: .gooiseMeren,
            citations: [.domein("Bijlage 6")],
            misuse: LocalizedText(
                nl:
                    "De bron noemt rood zwaarder en groen het lichtst; hier telt alleen het contact, en een kleur zegt niet "
                    + "dat het veilig is.",
                en:
                    "The source calls red heavier and green lightest; here only the contact counts, and a colour does not "
                    + "say that it is safe.")),
        applies: { involvement, exam in
            exam.fact(involvement.direction.intensity, at: "direction.intensity", of: .professionals).exists
        }
    ) { involvement, exam in
        let direction = involvement.direction
        let recorded = exam.need(direction.intensity, at: "direction.intensity", of: .professionals)
        guard let intensity = exam.need(recorded?.member, at: "direction.intensity", of: .professionals) else {
            return
        }
        let rhythm = exam.fact(direction.contactRhythm, at: "direction.contactRhythm")
        exam.require(
            rhythm >= intensity.leastRhythm, at: "direction.contactRhythm", seen: rhythm.detail,
            needed: intensity.leastRhythm.detail)
        guard intensity == .contactOnDeviation else { return }
        exam.require(
            exam.holds(direction.providersCarryOutPlan, at: "direction.providersCarryOutPlan"),
            at: "direction.providersCarryOutPlan", seen: false.detail, needed: true.detail,
            mend: LocalizedText(
                nl: "Maak samen een plan dat de hulpverleners uitvoeren, of spreek meer contact af.",
                en: "Make a plan together that the providers carry out, or agree on more contact."))
    }

    /// Gooise Meren: with domestic violence there is constant or regular contact.
    public static let violenceTakesContact = Rule(
        RuleDescription(
            .domein(28),
            title: LocalizedText(
                nl: "Bij huiselijk geweld is constant of regelmatig contact afgesproken",
                en: "With domestic violence constant or regular contact was agreed"),
            asks: LocalizedText(
                nl: "De afgesproken intensiteit is constant of regelmatig contact, niet alleen contact bij afwijking.",
                en: "The agreed intensity is constant or regular contact, not only contact on deviation."),
            appliesWhen: LocalizedText(
                nl: "iemand oordeelde dat het om huiselijk geweld gaat",
                en: "somebody judged that it is about domestic violence"),
            mend: LocalizedText(
                nl: "Spreek regelmatig contact tussen regisseur en hulpverleners af.",
                en: "Agree on regular contact between director and providers."),
            strength: .method, responsible: .caseDirector, scope: .gooiseMeren, citations: [.domein("Bijlage 6")],
            misuse: LocalizedText(
                nl: "Weinig contact betekent niet dat het veilig is.",
                en: "Little contact does not mean that it is safe.")
        ),
        applies: { involvement, exam in
            exam.holds(
                involvement.direction.isDomesticViolence, at: "direction.isDomesticViolence", of: .professionals)
        }
    ) { involvement, exam in
        let intensity = exam.fact(involvement.direction.intensity, at: "direction.intensity", of: .professionals)
        exam.require(
            intensity == .constantContact || intensity == .regularContact, at: "direction.intensity",
            of: .professionals, seen: intensity.detail, needed: CaseIntensity.regularContact.detail)
    }

    /// Gooise Meren: the municipality directs what it knows and what nobody else directs.
    public static let municipalityTakesOver = Rule(
        RuleDescription(
            .domein(29),
            title: LocalizedText(
                nl: "De gemeente neemt de regie als zij de casus kent en geen ander haar heeft",
                en: "The municipality takes direction when it knows the case and nobody else has it"),
            asks: LocalizedText(
                nl: "Toen de gemeente regisseur werd kende zij de casus, en lag de regie niet bij Veilig Thuis, MDA++ "
                    + "of een gecertificeerde instelling.",
                en: "When the municipality became director it knew the case, and direction did not lie with Veilig "
                    + "Thuis, MDA++ or a certified institution."),
            appliesWhen: LocalizedText(nl: "de gemeente regisseert", en: "the municipality directs"),
            mend: LocalizedText(
                nl: "Bespreek met wie nog regie heeft wanneer de gemeente haar overneemt, en draag over.",
                en: "Discuss with who still directs when the municipality takes over, and hand over."),
            strength: .method, responsible: .municipality, scope: .gooiseMeren,
            citations: [.domein("Bijlage 6")]),
        applies: { involvement, exam in
            let directors = involvement.direction.directors
            return directors.some { exam.directs($0) && exam.isMunicipal($0) }
                || exam.hasUnlisted(directors, at: "direction.directors")
        }
    ) { involvement, exam in
        let direction = involvement.direction
        for director in direction.directors {
            let isMunicipal = exam.directs(director) && exam.isMunicipal(director)
            if isMunicipal.isFalse { continue }
            guard isMunicipal.isTrue,
                let since = exam.need(director.since, at: "direction.directors[\(director.id)].since")
            else {
                exam.require(isMunicipal, at: "direction.directors[\(director.id)].organisation")
                continue
            }
            let known = exam.fact(direction.knownToMunicipalitySince, at: "direction.knownToMunicipalitySince")
            exam.require(
                known <= since, at: "direction.knownToMunicipalitySince", seen: known.detail, needed: since.detail,
                mend: LocalizedText(
                    nl: "Leg vast sinds wanneer de gemeente de casus kent.",
                    en: "Record since when the municipality has known the case."))
            for other in direction.directors where other.id != director.id {
                exam.require(
                    !exam.directsElsewhere(other, on: since), at: "direction.directors[\(other.id)].until",
                    seen: other.until.detail, needed: since.detail)
            }
            exam.require(
                !exam.hasUnlisted(direction.directors, at: "direction.directors"), at: "direction.directors")
        }
    }
}

extension Examination {
    /// Whether somebody directs for the municipality.
    fileprivate mutating func isMunicipal(_ director: CaseDirector) -> Truth {
        fact(director.organisation, at: "direction.directors[\(director.id)].organisation") == .municipality
    }

    /// Whether somebody of Veilig Thuis, of a certified institution or within MDA++ directed on a day.
    fileprivate mutating func directsElsewhere(_ director: CaseDirector, on other: CalendarDate) -> Truth {
        if let until = director.until, until <= other { return .false }
        if let since = director.since, since > other { return .false }
        let organisation = fact(director.organisation, at: "direction.directors[\(director.id)].organisation")
        return
            (organisation == .veiligThuis || organisation == .certifiedInstitution
            || holds(director.isWithinMDA, at: "direction.directors[\(director.id)].isWithinMDA"))
            && (director.since == nil ? unknown(at: "direction.directors[\(director.id)].since") : .true)
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about the contact of direction, and when a municipality takes over.
    static let caseIntensity = RuleSet(
        [.contactFitsIntensity, .violenceTakesContact, .municipalityTakesOver],
        places: PlaceNames([
            PlaceNames.Name(
                "direction.intensity", LocalizedText(nl: "de afgesproken intensiteit", en: "the agreed intensity")),
            PlaceNames.Name(
                "direction.contactRhythm",
                LocalizedText(
                    nl: "het contact tussen regisseur en hulpverleners",
                    en: "the contact between director and providers")),
            PlaceNames.Name(
                "direction.providersCarryOutPlan",
                LocalizedText(nl: "een plan dat de hulpverleners uitvoeren", en: "a plan that the providers carry out")),
            PlaceNames.Name(
                "direction.isDomesticViolence",
                LocalizedText(nl: "of het om huiselijk geweld gaat", en: "whether it is about domestic violence")),
            PlaceNames.Name(
                "direction.knownToMunicipalitySince",
                LocalizedText(
                    nl: "sinds wanneer de gemeente de casus kent", en: "since when the municipality has known the case")
            ),
            PlaceNames.Name(
                "direction.directors[].until",
                LocalizedText(nl: "tot wanneer regie {1} er was", en: "until when direction {1} was there")),
            PlaceNames.Name(
                "direction.directors[].isWithinMDA",
                LocalizedText(nl: "of regie {1} binnen MDA++ valt", en: "whether direction {1} lies within MDA++")),
        ]))
}
