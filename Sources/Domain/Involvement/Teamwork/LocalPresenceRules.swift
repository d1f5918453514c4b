extension Rule where Subject == Involvement {
    /// The fixed face is and stays a local professional.
    public static let fixedContactIsLocal = Rule(
        RuleDescription(
            .parallel(8),
            title: LocalizedText(
                nl: "Eén professional van het lokale team is en blijft het vaste gezicht",
                en: "One professional of the local team is and remains the fixed face"),
            asks: LocalizedText(
                nl:
                    "Er is precies één vast contact of duo, en daarin iemand van het lokale team; ook als het veiligheidsteam "
                    + "meewerkt of een maatregel loopt.",
                en:
                    "There is exactly one fixed contact or duo, and in it somebody of the local team; also while the safety "
                    + "team works along or a measure runs."),
            mend: LocalizedText(
                nl: "Spreek met het huishouden af wie van het lokale team het vaste gezicht is.",
                en: "Agree with the household who of the local team is the fixed face."),
            strength: .method, responsible: .localTeam,
            citations: [.parallel("Een nieuw scenario voor de toekomst"), .parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl:
                    "Dat dit ook tijdens een maatregel geldt, is gelezen uit 'blijft'; de bron zegt het niet met zoveel woorden.",
                en:
                    "That it holds during a measure too is read from 'remains'; the source does not say it in so many words."
            ),
            restates: .proeftuin(1))
    ) { involvement, exam in
        guard let contacts = exam.need(involvement.fixedContacts, at: "fixedContacts") else { return }
        exam.requireExactlyOne(of: contacts, at: "fixedContacts", .fixedContact) { $1.isCurrent($0) }
        for contact in contacts {
            let isCurrent = exam.isCurrent(contact)
            if isCurrent.isFalse { continue }
            let isLocal = contact.professionals.some { exam.isOf(.localTeam, $0, in: involvement) }
            exam.require(
                isCurrent.implies(isLocal), at: "fixedContacts[\(contact.id)].professionals",
                seen: .ids(of: contact.professionals), needed: PartyKind.localTeam.detail)
        }
    }

    /// The local team stays involved when the safety team joins.
    public static let localTeamStays = Rule(
        RuleDescription(
            .proeftuin(62),
            title: LocalizedText(
                nl: "Als het veiligheidsteam aanhaakt, blijft de medewerker van het lokale team betrokken",
                en: "When the safety team joins, the worker of the local team stays involved"),
            asks: LocalizedText(
                nl:
                    "Op deze dag werkt er iemand van het lokale team met het huishouden; onder een maatregel (vorm D) kan het "
                    + "zijn dat daarnaar wordt gestreefd.",
                en:
                    "On this day somebody of the local team works with the household; under a measure (form D) it may be "
                    + "that this is sought."),
            appliesWhen: LocalizedText(
                nl: "het veiligheidsteam direct betrokken is (vorm B, C of D)",
                en: "the safety team is directly involved (form B, C or D)"),
            mend: LocalizedText(
                nl: "Spreek af wie van het lokale team blijft, en vertel het huishouden wie dat is.",
                en: "Agree who of the local team stays, and tell the household who that is."),
            strength: .method, responsible: .localTeam, citations: [.proeftuin("4.4"), .proeftuin("2.3")]),
        applies: { involvement, exam in exam.isDirectlyInvolved(involvement) }
    ) { involvement, exam in
        exam.requireLocalTeamOrSearch(involvement)
    }

    /// The safety team joins the local colleague and does not take the case over.
    public static let safetyTeamJoinsColleague = Rule(
        RuleDescription(
            .parallel(12),
            title: LocalizedText(
                nl: "Het veiligheidsteam sluit aan bij de lokale collega, en neemt de casus niet over",
                en: "The safety team joins the local colleague, and does not take the case over"),
            asks: LocalizedText(
                nl:
                    "Er werkt iemand van het lokale team met het huishouden, en er is niet aan het veiligheidsteam "
                    + "overgedragen. Onder een maatregel (vorm D) kan het zijn dat ernaar wordt gestreefd.",
                en:
                    "Somebody of the local team works with the household, and the case was not handed over to the safety "
                    + "team. Under a measure (form D) it may be that the former is sought."),
            appliesWhen: LocalizedText(
                nl: "het veiligheidsteam betrokken is", en: "the safety team is involved"),
            mend: LocalizedText(
                nl: "Vraag de lokale collega weer mee te doen: meedenken, adviseren, analyseren of samen optrekken.",
                en: "Ask the local colleague to take part again: think along, advise, analyse or act together."),
            strength: .method, responsible: .regionalSafetyTeam, citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Dat er niet wordt overgenomen is gelezen uit 'sluiten aan'; bij gevaar gaat bescherming voor.",
                en: "That nothing is taken over is read from 'join'; in danger protection comes first."),
            restates: .proeftuin(62)),
        applies: { involvement, exam in exam.isInvolved(involvement) }
    ) { involvement, exam in
        exam.requireLocalTeamOrSearch(involvement)
        let moves = involvement.teamwork.scalingMoves
        let isTakenOver = moves.some { exam.takesOver($0) }
        let place: Address = "teamwork.scalingMoves"
        exam.require(
            !(isTakenOver || exam.hasUnlisted(moves, at: place)), at: place, seen: ScalingVerb.handOver.detail)
    }

    /// While the local team coordinates it keeps the file and the others read it.
    public static let localTeamKeepsFile = Rule(
        RuleDescription(
            .proeftuin(41),
            title: LocalizedText(
                nl: "Coördineert het lokale team, dan legt het ook vast, en lezen de anderen mee",
                en: "Where the local team coordinates it records too, and the others read along"),
            asks: LocalizedText(
                nl: "Het lokale team houdt het dossier bij; ieder ander die meewerkt kan het lezen.",
                en: "The local team keeps the file; everybody else who works along can read it."),
            appliesWhen: LocalizedText(nl: "het lokale team coördineert", en: "the local team coordinates"),
            mend: LocalizedText(
                nl: "Spreek af dat het lokale team vastlegt, en regel wie er meelezen.",
                en: "Agree that the local team records, and arrange who reads along."),
            strength: .agreement, responsible: .localTeam, citations: [.proeftuin("3.7")],
            misuse: LocalizedText(
                nl:
                    "Zo spraken proeftuinen met een eigen registratiesysteem het af. Wat in het dossier mag, volgt hier niet "
                    + "uit.",
                en:
                    "So pilots with a registration system of their own agreed. What may stand in the file does not follow "
                    + "from this.")),
        applies: { involvement, exam in exam.fact(involvement.coordination, at: "coordination") == .localTeam }
    ) { involvement, exam in
        let keeper = exam.fact(involvement.teamwork.fileKeptBy, at: "teamwork.fileKeptBy")
        exam.require(
            keeper == .localTeam, at: "teamwork.fileKeptBy", seen: keeper.detail, needed: PartyKind.localTeam.detail)
        for professional in involvement.teamwork.professionals {
            let place: Address = "teamwork.professionals[\(professional.id)].readsFile"
            let isOther = exam.isCurrent(professional) && !(exam.team(of: professional) == .localTeam)
            if isOther.isFalse { continue }
            exam.require(
                isOther.implies(exam.holds(professional.readsFile, at: place)), at: place,
                seen: professional.readsFile.detail, needed: true.detail,
                mend: LocalizedText(
                    nl: "Geef deze professional leestoegang, en vertel het huishouden wie er meelezen.",
                    en: "Let this professional read, and tell the household who reads along."))
        }
        exam.require(
            !exam.hasUnlisted(involvement.teamwork.professionals, at: "teamwork.professionals"),
            at: "teamwork.professionals")
    }
}

extension Examination {
    /// Whether a case was handed over to the safety team by the day.
    fileprivate mutating func takesOver(_ move: ScalingMove) -> Truth {
        let place: Address = "teamwork.scalingMoves[\(move.id)]"
        return fact(move.verb, at: "\(place).verb") == .handOver && hasCome(move.on, at: "\(place).on")
            && fact(move.to, at: "\(place).to") == .regionalSafetyTeam
    }
}

extension RuleSet where Subject == Involvement {
    /// The rules about the local team that stays.
    static let localPresence = RuleSet(
        [.fixedContactIsLocal, .localTeamStays, .safetyTeamJoinsColleague, .localTeamKeepsFile],
        places: .localPresence)
}

extension PlaceNames {
    /// What the places of the local team's presence are called.
    fileprivate static let localPresence = PlaceNames([
        Name(
            "fixedContacts[].professionals",
            LocalizedText(nl: "wie er vast contact {1} zijn", en: "who fixed contact {1} are")),
        Name("teamwork.professionals", LocalizedText(nl: "wie er meewerken", en: "who works along")),
        Name(
            "teamwork.professionals.localTeam",
            LocalizedText(
                nl: "iemand van het lokale team die meewerkt", en: "somebody of the local team who works along")
        ),
        Name(
            "teamwork.professionals.of[]",
            LocalizedText(nl: "voor welk team {1} werkt", en: "which team {1} works for")),
        Name(
            "teamwork.professionals[].since",
            LocalizedText(nl: "sinds wanneer {1} meewerkt", en: "since when {1} has worked along")),
        Name(
            "teamwork.professionals[].team",
            LocalizedText(nl: "het team van {1}", en: "the team of {1}")),
        Name(
            "teamwork.professionals[].readsFile",
            LocalizedText(nl: "of {1} het dossier kan lezen", en: "whether {1} can read the file")),
        Name(
            "teamwork.fileKeptBy", LocalizedText(nl: "wie het dossier bijhoudt", en: "which party keeps the file")),
    ])
}
