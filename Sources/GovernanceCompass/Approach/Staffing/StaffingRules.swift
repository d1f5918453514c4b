public import Domain

extension Rule where Subject == Approach {
    /// Before a new role starts its capacity is agreed; the management concerned knows, and the caseload has room.
    public static let newRoleHasRoom = Rule(
        RuleDescription(
            .domein(45),
            title: LocalizedText(
                nl: "Vóór de start van een nieuwe rol is de capaciteit afgesproken; de betrokken "
                    + "managementlagen weten ervan, en er is ruimte in de caseload",
                en: "Before a new role starts its capacity is agreed; the layers of management concerned "
                    + "know of it, and there is room in the caseload"),
            asks: LocalizedText(
                nl: "Van elke nieuwe rol is de capaciteit afgesproken op of vóór de start, is het aan "
                    + "alle betrokken managementlagen verteld, en is de ruimte in de caseload bevestigd.",
                en: "Of every new role the capacity was agreed on or before the start, all layers of "
                    + "management concerned were told, and the room in the caseload was confirmed."),
            appliesWhen: LocalizedText(nl: "er een nieuwe rol is", en: "there is a new role"),
            mend: LocalizedText(
                nl: "Spreek met de managers af wat deze rol vraagt en wat daarvoor wegvalt.",
                en: "Agree with the managers what this role takes and what falls away for it."),
            strength: .recommendation, responsible: .approachManagers,
            citations: [.domein("3.2"), .domein("5.2"), .domein("Bijlage 7")],
            misuse: LocalizedText(
                nl: "Zegt niets over wie de rol heeft; ruimte die is gegeven wordt niet altijd gevoeld.",
                en: "Says nothing about who has the role; room that is given is not always felt."),
            tensions: [
                Tension(
                    with: .domein(82),
                    reading: LocalizedText(
                        nl: "Leg de ruimte vast, en laat daarbinnen open hoe iemand haar gebruikt.",
                        en: "Settle the room, and leave open within it how somebody uses it.")),
                Tension(
                    with: .kompas(40),
                    reading: LocalizedText(
                        nl: "Leg vast wat nodig is om te beginnen, en timmer de rest niet dicht.",
                        en: "Settle what it takes to begin, and do not seal the rest.")),
            ]),
        applies: { approach, exam in exam.exists(approach.staffing.newRoles, at: "staffing.newRoles") }
    ) { approach, exam in
        exam.requireWhole(approach.staffing.newRoles, at: "staffing.newRoles")
        for role in approach.staffing.newRoles {
            let place: Address = "staffing.newRoles[\(role.id)]"
            if let agreed = exam.need(role.capacityAgreedOn, at: "\(place).capacityAgreedOn") {
                exam.requirePast(agreed, at: "\(place).capacityAgreedOn")
                exam.require(
                    exam.isOnOrBefore(agreed, at: "\(place).capacityAgreedOn", role.startsOn, at: "\(place).startsOn"),
                    at: "\(place).capacityAgreedOn", seen: agreed.detail)
            }
            exam.requireStated(role.isToldToAllManagement, at: "\(place).isToldToAllManagement")
            exam.requireStated(role.hasRoomInCaseload, at: "\(place).hasRoomInCaseload")
        }
    }

    /// Professionals help to design a working method.
    public static let professionalsDesignMethods = Rule(
        RuleDescription(
            .domein(47),
            title: LocalizedText(
                nl: "Professionals ontwerpen de werkwijze mee", en: "Professionals help to design the working method"),
            asks: LocalizedText(
                nl: "Bij elke werkwijze staan professionals onder wie haar ontwierpen.",
                en: "Of every working method professionals are among those who designed it."),
            appliesWhen: LocalizedText(
                nl: "er een werkwijze is ontworpen", en: "a working method was designed"),
            mend: LocalizedText(
                nl: "Leg de werkwijze aan professionals voor, en pas haar samen aan.",
                en: "Lay the method before professionals, and change it together."),
            strength: .recommendation, responsible: .approachManagers, citations: [.domein("4.1"), .domein("5.2")]),
        applies: { approach, exam in exam.exists(approach.staffing.methods, at: "staffing.methods") }
    ) { approach, exam in
        exam.requireWhole(approach.staffing.methods, at: "staffing.methods")
        for method in approach.staffing.methods {
            let place: Address = "staffing.methods[\(method.id)].designedBy"
            if let layers = exam.need(method.designedBy, at: place) {
                exam.require(exam.names(.professional, in: layers, at: place), at: place)
            }
        }
    }
}

extension RuleSet where Subject == Approach {
    /// Roles, capacity and working methods.
    static let approachStaffing = RuleSet(
        [
            .newRoleHasRoom, .professionalsDesignMethods, .caseloadWeighsExpertise, .managersKnowMethod,
            .workingStyleIsMadeOnesOwn, .talentIsSeen, .rolesTakeTime,
        ],
        places: PlaceNames([
            PlaceNames.Name("staffing.newRoles", LocalizedText(nl: "de nieuwe rollen", en: "the new roles")),
            PlaceNames.Name(
                "staffing.newRoles.complete",
                LocalizedText(nl: "of alle nieuwe rollen zijn vastgelegd", en: "whether all new roles were recorded")),
            PlaceNames.Name(
                "staffing.newRoles[].startsOn",
                LocalizedText(nl: "de dag waarop nieuwe rol {1} begint", en: "the day on which new role {1} starts")),
            PlaceNames.Name(
                "staffing.newRoles[].capacityAgreedOn",
                LocalizedText(
                    nl: "de afspraak over de capaciteit voor nieuwe rol {1}",
                    en: "the agreement on the capacity for new role {1}")),
            PlaceNames.Name(
                "staffing.newRoles[].isToldToAllManagement",
                LocalizedText(
                    nl: "of alle betrokken managementlagen van nieuwe rol {1} weten",
                    en: "whether all layers of management concerned know of new role {1}")),
            PlaceNames.Name(
                "staffing.newRoles[].hasRoomInCaseload",
                LocalizedText(
                    nl: "of er ruimte in de caseload is voor nieuwe rol {1}",
                    en: "whether there is room in the caseload for new role {1}")),
            PlaceNames.Name("staffing.methods", LocalizedText(nl: "de werkwijzen", en: "the working methods")),
            PlaceNames.Name(
                "staffing.methods.complete",
                LocalizedText(nl: "of alle werkwijzen zijn vastgelegd", en: "whether all working methods were recorded")
            ),
            PlaceNames.Name(
                "staffing.methods[].designedBy",
                LocalizedText(nl: "wie werkwijze {1} ontwierpen", en: "who designed working method {1}")),
        ]))
}
