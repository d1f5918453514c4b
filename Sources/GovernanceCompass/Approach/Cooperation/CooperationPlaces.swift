internal import Domain

extension PlaceNames {
    /// What the places of cooperation with partners are called.
    static let approachCooperation = PlaceNames([
        Name(
            "cooperation.hasBegun",
            LocalizedText(nl: "of de samenwerking is begonnen", en: "whether the cooperation has begun")),
        Name(
            "cooperation.agreements",
            LocalizedText(nl: "waarover afspraken zijn gemaakt", en: "what agreements were made about")),
        Name("cooperation.covenants", LocalizedText(nl: "de privacyconvenanten", en: "the privacy covenants")),
        Name(
            "cooperation.covenants.complete",
            LocalizedText(
                nl: "of alle privacyconvenanten zijn vastgelegd", en: "whether all privacy covenants were recorded")),
        Name(
            "cooperation.covenants[].madeOn",
            LocalizedText(
                nl: "de dag waarop convenant {1} is gemaakt", en: "the day on which covenant {1} was made")),
        Name(
            "cooperation.covenants[].involvesLegalDepartment",
            LocalizedText(
                nl: "of de juridische afdeling meedeed aan convenant {1}",
                en: "whether the legal department took part in covenant {1}")),
        Name(
            "cooperation.covenants[].perspectives",
            LocalizedText(
                nl: "vanuit wie convenant {1} is bekeken", en: "from whom covenant {1} was looked at")),
        Name(
            "cooperation.covenants[].discussedOn",
            LocalizedText(nl: "het laatste gesprek over convenant {1}", en: "the last talk about covenant {1}")),
        Name(
            "cooperation.methodChanges",
            LocalizedText(nl: "de wijzigingen van de werkwijze", en: "the changes of the method")),
        Name(
            "cooperation.methodChanges.complete",
            LocalizedText(
                nl: "of alle wijzigingen van de werkwijze zijn vastgelegd",
                en: "whether all changes of the method were recorded")),
        Name(
            "cooperation.methodChanges[].affects",
            LocalizedText(nl: "welke partners wijziging {1} raakt", en: "which partners change {1} affects")),
        Name(
            "cooperation.methodChanges[].affects[]",
            LocalizedText(nl: "het gesprek met {2} over wijziging {1}", en: "the talk with {2} about change {1}")),
        Name(
            "cooperation.methodChanges[].inTalkWith",
            LocalizedText(
                nl: "met wie men in gesprek is over wijziging {1}", en: "with whom there is a talk about change {1}")),
        Name(
            "cooperation.methodChanges[].isOwnershipShared",
            LocalizedText(
                nl: "of casussen na wijziging {1} van allen samen zijn",
                en: "whether cases are everybody's together after change {1}")),
        Name(
            "cooperation.crisisRolesAgreedOn",
            LocalizedText(
                nl: "de afspraken over wie waarvoor verantwoordelijk is",
                en: "the agreements on who is responsible for what")),
        Name(
            "cooperation.wantsCrossDomainWork",
            LocalizedText(
                nl: "of men over domeinen heen wil samenwerken", en: "whether cooperation across domains is wanted")),
        Name(
            "cooperation.domainMeetings",
            LocalizedText(nl: "hoe domeinen elkaar ontmoeten", en: "how domains meet")),
    ]).adding(PlaceNames(subjects))

    private static let subjects: [Name] = {
        var names: [Name] = []
        for subject in CooperationAgreementSubject.allCases {
            let name = subject.term.name
            names.append(
                Name(
                    Address.agreement(subject).path,
                    LocalizedText(nl: "een afspraak over " + name.nl, en: "an agreement on " + name.en)))
        }
        for perspective in CovenantPerspective.allCases {
            let name = perspective.term.name
            names.append(
                Name(
                    "cooperation.covenants[].perspectives." + perspective.rawValue,
                    LocalizedText(nl: name.nl + " bij convenant {1}", en: name.en + " at covenant {1}")))
        }
        return names
    }()
}
