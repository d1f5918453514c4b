internal import Domain

extension PlaceNames {
    /// What the places of the arrangements in a region are called.
    static let approachRegion = PlaceNames([
        Name(
            "region.worksTogether",
            LocalizedText(
                nl: "of gemeenten regionaal samenwerken", en: "whether municipalities work together in the region")),
        Name(
            "region.consequencesStudiedOn",
            LocalizedText(
                nl: "het onderzoek naar de gevolgen van regionaal samenwerken",
                en: "the study of the consequences of working together in the region")),
        Name(
            "region.agreement",
            LocalizedText(nl: "de afspraken van bestuurders", en: "the agreements of administrators")),
        Name(
            "region.agreement.on",
            LocalizedText(
                nl: "de dag van de afspraken van bestuurders", en: "the day of the agreements of administrators")),
        Name(
            "region.agreement.coversMoney",
            LocalizedText(nl: "of de afspraken ook over geld gaan", en: "whether the agreements are about money too")),
        Name(
            "region.agreement.namesUnevenUse",
            LocalizedText(
                nl: "of de afspraken ongelijk gebruik benoemen", en: "whether the agreements name uneven use")),
        Name(
            "region.isTeamUsedUnevenly",
            LocalizedText(
                nl: "of gemeenten het regionale team ongelijk gebruiken",
                en: "whether municipalities use the regional team unevenly")),
        Name(
            "region.hasSharedTeam",
            LocalizedText(
                nl: "of er een team voor meer gemeenten is of komt",
                en: "whether there is a team for several municipalities, or will be")
        ),
        Name(
            "region.teamAgreements",
            LocalizedText(
                nl: "de afspraken over het team voor meer gemeenten",
                en: "the agreements about the team for several municipalities")),
        Name(
            "region.isContactGood",
            LocalizedText(
                nl: "of contact en vertrouwen rond het team goed zijn",
                en: "whether contact and trust around the team are good")),
        Name(
            "region.hasProcessDirection",
            LocalizedText(nl: "of procesregie wordt ingevoerd", en: "whether process direction is introduced")),
        Name(
            "region.organisations",
            LocalizedText(
                nl: "de organisaties die bij procesregie betrokken zijn",
                en: "the organisations that process direction involves")),
        Name(
            "region.organisations.complete",
            LocalizedText(
                nl: "of alle betrokken organisaties zijn vastgelegd",
                en: "whether all organisations involved were recorded")),
        Name(
            "region.organisations[].agreedOn",
            LocalizedText(nl: "de afspraak met {1} over procesregie", en: "the agreement with {1} on process direction")
        ),
        Name(
            "region.organisations[].decidesAt",
            LocalizedText(nl: "op welke schaal {1} beslist", en: "on which scale {1} decides")),
        Name(
            "region.organisations[].agreedAt",
            LocalizedText(
                nl: "op welke schaal met {1} is afgesproken", en: "on which scale it was agreed with {1}")),
    ]).adding(PlaceNames(subjects))

    private static let subjects: [Name] = {
        var names: [Name] = []
        for subject in TeamAgreementSubject.allCases {
            let name = subject.term.name
            names.append(
                Name(
                    Address.teamAgreement(subject).path,
                    LocalizedText(nl: "de afspraak over " + name.nl, en: "the agreement about " + name.en)))
        }
        return names
    }()
}
