import Domain

extension HouseholdInOrder {
    /// The register: the answers, and what was shared, arranged and told with them.
    static func register(of answers: Listed<Consent>) -> ConsentRegister {
        let known = Provenance(knownOn: "2026-05-20", by: "lokaal")
        var answers = answers
        answers.entries.append(
            Consent(
                "toestemming-spv", of: "moeder", for: .externalProfessionalJoins, isGiven: true, givenBy: "moeder",
                capacity: .oneself, inPresenceOf: [], from: "2026-09-01"))
        return ConsentRegister(
            answers,
            contract: .stated(
                FamilyContract(covers: [.informationExchange, .cooperation], with: voices, on: .day("2026-06-12")),
                Provenance(knownOn: "2026-06-12")),
            sharings: Listed(sharings, complete: known),
            directorMatters: Listed(
                DirectorMatter.Kind.allCases.map {
                    DirectorMatter(
                        (try? Identifier("regie-" + $0.rawValue)) ?? "regie", $0, on: .day("2026-05-19"))
                }, complete: known),
            joinedTalks: Listed(
                [JoinedTalk("spv-mee", from: .mentalHealthCare, with: ["moeder"], on: "2026-09-10")], complete: known),
            access: Listed(
                [
                    FileAccess(
                        "lokaal-eigen", to: .localTeam, by: .localTeam, mayWrite: true,
                        basis: .stated(.known(.ownFile)), from: "2026-05-20"),
                    FileAccess(
                        "veiligheid-leest", to: .localTeam, by: .regionalSafetyTeam, mayWrite: false,
                        basis: .stated(.known(.agreedRegime)), from: "2026-05-22"),
                ], complete: known),
            fileRegime: .since("2026-05-20", .known(.localTeamFileWithReading)),
            rightsInformation: Listed(
                voices.map {
                    RightsInformation(
                        Identifier(fixture: "rechten-", $0), to: $0,
                        about: [.legalSituation, .rights, .sharingOfInformation, .complaint, .disagreement],
                        in: .conversation, by: "lokaal", on: .day("2026-05-21"))
                }, complete: known))
    }

    /// What the professionals answered to the prompt about sharing.
    static var sharingAnswers: [Attestation] { [Attestation(.domein(89), .yes, by: "lokaal", on: "2026-06-30")] }

    /// Three times that something was shared: named with a ground, without names, and with the director.
    private static var sharings: [InformationSharing] {
        [
            InformationSharing(
                "vraag-school", .request, about: ["dochter", "zoon"], by: .veiligThuis, isForConsultation: false,
                isWithDirector: false, isAnonymous: false, ground: .stated(.known(.powerOfVeiligThuis)),
                on: .day("2026-05-21")),
            InformationSharing(
                "advies-vooraf", .share, about: voices, by: .localTeam, isForConsultation: true,
                isWithDirector: false, isAnonymous: true, ground: .recordedNone, on: .day("2026-05-20")),
            InformationSharing(
                "regie-bijgepraat", .share, about: voices, by: .localTeam, isForConsultation: false,
                isWithDirector: true, isAnonymous: false, ground: .stated(.known(.consent)), on: .day("2026-06-01")),
        ]
    }
}
