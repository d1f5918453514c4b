extension Rule where Subject == ConsentRegister {
    /// Information that was asked for without consent rests on a power of the organisation that asked.
    public static let requestRestsOnPower = Rule(
        RuleDescription(
            .parallel(23),
            title: LocalizedText(
                nl: "Informatie die zonder toestemming is opgevraagd, rust op een vastgelegde bevoegdheid van wie haar "
                    + "opvroeg",
                en: "Information that was asked for without consent rests on a recorded power of who asked for it"),
            asks: LocalizedText(
                nl: "Bij elke keer dat zonder toestemming informatie is opgevraagd staat op welke bevoegdheid; op die "
                    + "van Veilig Thuis doet alleen Veilig Thuis dat. Staat er een ernstige zorg, dan blijft het open.",
                en:
                    "Each time that information was asked for without consent it is recorded on which power; on that of "
                    + "Veilig Thuis only Veilig Thuis does so. Where a serious concern stands it stays open."),
            appliesWhen: LocalizedText(
                nl: "er zonder toestemming informatie is opgevraagd", en: "information was asked for without consent"),
            mend: LocalizedText(
                nl:
                    "Leg vast op welke bevoegdheid dit rust. Is dat niet duidelijk, zoek het dan uit met Veilig Thuis en "
                    + "met de jurist van de eigen organisatie.",
                en: "Record which power this rests on. If that is not clear, settle it with Veilig Thuis and with the "
                    + "lawyer of your own organisation."),
            strength: .legalDuty, responsible: .whoShares, citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl:
                    "De bron noemt alleen de bevoegdheid van Veilig Thuis en sluit andere niet uit. Een grond die nog niet "
                    + "is vastgelegd is geen reden om te zwijgen als iemand gevaar loopt.",
                en: "The source names only the power of Veilig Thuis and does not exclude others. A ground that is not "
                    + "recorded yet is no reason to be silent when somebody is in danger."),
            yieldsTo: [.acuteDanger]),
        applies: { register, exam in
            register.sharings.some { exam.isRequest($0) && exam.isWithoutConsent($0) }
                || exam.hasUnlisted(register.sharings, at: "sharings", of: .professionals)
        }
    ) { register, exam in
        exam.require(
            !exam.hasUnlisted(register.sharings, at: "sharings", of: .professionals), at: "sharings",
            of: .professionals)
        for sharing in register.sharings {
            let ground = exam.ground(of: sharing)
            let isWithoutConsent = exam.isRequest(sharing) && ground != .consent
            // The source tells of one power, and forbids nothing to who asks in a serious concern: that stays open.
            let isConcern =
                ground == .seriousSafetyConcern
                && exam.unknown(at: "sharings[\(sharing.id)].ground", of: .professionals)
            exam.require(
                isWithoutConsent.implies(ground.satisfies { $0.isPower } || isConcern),
                at: "sharings[\(sharing.id)].ground", of: .professionals, seen: ground.detail)
            exam.require(
                (isWithoutConsent && ground == .powerOfVeiligThuis).implies(
                    exam.fact(sharing.by, at: "sharings[\(sharing.id)].by", of: .professionals) == .veiligThuis),
                at: "sharings[\(sharing.id)].by", of: .professionals, seen: sharing.by?.member.detail ?? .nothing,
                needed: PartyKind.veiligThuis.detail)
        }
    }

    /// In consultation without consent nobody is named, unless there is a recorded ground.
    public static let consultationIsAnonymous = Rule(
        RuleDescription(
            .proeftuin(7),
            title: LocalizedText(
                nl: "Bij consultatie en advies zonder toestemming worden geen namen genoemd, of staat vast waarom wel",
                en: "In consultation and advice without consent no names are used, or it is recorded why they are"),
            asks: LocalizedText(
                nl: "Wat zonder toestemming in een consultatie is gedeeld, is zonder namen gedeeld, of er staat welke "
                    + "ernstige zorg om de veiligheid, of welke bevoegdheid, namen nodig maakte.",
                en:
                    "What was shared in a consultation without consent was shared without names, or it is recorded which "
                    + "serious concern about safety, or which power, made names needed."),
            appliesWhen: LocalizedText(
                nl: "er zonder toestemming is gedeeld voor consultatie en advies",
                en: "something was shared for consultation and advice without consent"),
            mend: LocalizedText(
                nl: "Praat verder zonder namen, vraag toestemming, of leg vast welke ernstige zorg namen nodig maakt.",
                en: "Go on without names, ask for consent, or record which serious concern makes names needed."),
            strength: .agreement, responsible: .whoShares, citations: [.proeftuin("4.4")],
            misuse: LocalizedText(
                nl:
                    "Anoniem delen is een richtlijn en geen verbod: bij ernstige zorg om iemands veiligheid gaat die voor.",
                en: "Sharing anonymously is a guideline and no ban: a serious concern about somebody's safety comes "
                    + "first.")),
        applies: { register, exam in
            register.sharings.some { exam.isForConsultation($0) && exam.isWithoutConsent($0) }
                || exam.hasUnlisted(register.sharings, at: "sharings", of: .professionals)
        }
    ) { register, exam in
        exam.require(
            !exam.hasUnlisted(register.sharings, at: "sharings", of: .professionals), at: "sharings",
            of: .professionals)
        for sharing in register.sharings {
            exam.require(
                exam.isForConsultation(sharing).implies(
                    exam.holds(
                        sharing.isAnonymous, at: "sharings[\(sharing.id)].isAnonymous", of: .professionals)
                        || exam.ground(of: sharing).exists),
                at: "sharings[\(sharing.id)].isAnonymous", of: .professionals, seen: sharing.isAnonymous.detail)
        }
    }

    /// Four things about the director are settled before information goes there.
    public static let directionIsSettledFirst = Rule(
        RuleDescription(
            .domein(32),
            title: LocalizedText(
                nl:
                    "Voordat er met wie de regie heeft informatie wordt gedeeld, staan taken, informatiebehoefte, positie "
                    + "en thuisorganisatie vast",
                en: "Before information is shared with the director, tasks, need of information, position and home "
                    + "organisation are settled"),
            asks: LocalizedText(
                nl: "Alle vier zijn bepaald op of vóór de dag waarop er voor het eerst iets is gedeeld.",
                en: "All four are settled on or before the day on which something was first shared."),
            appliesWhen: LocalizedText(
                nl: "er informatie is gedeeld met wie de regie heeft", en: "information was shared with the director"),
            mend: LocalizedText(
                nl: "Bepaal dit met de organisaties die de regie inrichten, en leg vast wanneer dat was.",
                en: "Settle this with the organisations that arrange the direction, and record when that was."),
            strength: .recommendation, responsible: .municipality,
            citations: [
                .domein("4.1, Onduidelijkheid over privacyregels bij het samenwerken"),
                .domein("Bijlage 6, Privacywetgeving en gegevensdeling"),
            ],
            misuse: LocalizedText(
                nl: "Dit gaat over hoe de regie is ingericht, en is geen reden om bij gevaar te wachten met delen.",
                en: "This is about how direction is arranged, and no reason to wait with sharing in danger.")),
        applies: { register, exam in
            register.sharings.some { exam.isWithDirector($0) }
                || exam.hasUnlisted(register.sharings, at: "sharings", of: .professionals)
        }
    ) { register, exam in
        exam.require(
            !exam.hasUnlisted(register.sharings, at: "sharings", of: .professionals), at: "sharings",
            of: .professionals)
        for sharing in register.sharings {
            let isWithDirector = exam.isWithDirector(sharing)
            if isWithDirector.isFalse { continue }
            for kind in DirectorMatter.Kind.allCases {
                exam.require(
                    isWithDirector.implies(exam.isSettled(kind, before: sharing, in: register)),
                    at: "directorMatters.\(kind)", seen: .none)
            }
        }
    }
}

extension Examination {
    fileprivate mutating func ground(of sharing: InformationSharing) -> Fact<SharingGround> {
        fact(sharing.ground, at: "sharings[\(sharing.id)].ground", of: .professionals)
    }

    fileprivate mutating func isWithoutConsent(_ sharing: InformationSharing) -> Truth {
        ground(of: sharing) != .consent
    }

    fileprivate mutating func isRequest(_ sharing: InformationSharing) -> Truth {
        fact(sharing.act, at: "sharings[\(sharing.id)].act", of: .professionals) == .request
    }

    fileprivate mutating func isForConsultation(_ sharing: InformationSharing) -> Truth {
        holds(sharing.isForConsultation, at: "sharings[\(sharing.id)].isForConsultation", of: .professionals)
    }

    fileprivate mutating func isWithDirector(_ sharing: InformationSharing) -> Truth {
        holds(sharing.isWithDirector, at: "sharings[\(sharing.id)].isWithDirector", of: .professionals)
    }

    /// Whether something about the director was settled on or before the day of sharing.
    fileprivate mutating func isSettled(
        _ kind: DirectorMatter.Kind, before sharing: InformationSharing, in register: ConsentRegister
    ) -> Truth {
        register.directorMatters.some { matter in
            fact(matter.kind, at: "directorMatters[\(matter.id)].kind") == kind
                && isOnOrBefore(
                    matter.on, at: "directorMatters[\(matter.id)].on", sharing.on, at: "sharings[\(sharing.id)].on")
        } || hasUnlisted(register.directorMatters, at: "directorMatters.\(kind)")
    }
}
