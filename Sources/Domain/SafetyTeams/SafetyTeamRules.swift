extension Rule where Subject == SafetyTeam {
    /// The team covers five fields of knowledge together.
    public static let teamCoversExpertise = Rule(
        RuleDescription(
            .parallel(13),
            title: LocalizedText(
                nl: "Het veiligheidsteam weet samen genoeg van kindermishandeling, ontwikkelingsbedreiging, huiselijk "
                    + "geweld, geweldspatronen en juridische instrumenten",
                en: "The safety team together knows enough of child abuse, developmental threat, domestic violence, "
                    + "patterns of violence and legal instruments"),
            asks: LocalizedText(
                nl: "Van elk van de vijf brengt op deze dag minstens één deelnemende organisatie de expertise in.",
                en: "Of each of the five at least one member organisation brings in the expertise on this day."),
            mend: LocalizedText(
                nl: "Zoek met de deelnemende organisaties wie deze expertise inbrengt, of vraag er een partner bij.",
                en: "Find out with the member organisations who brings in this expertise, or ask a partner to join."),
            strength: .method, responsible: .region,
            citations: [.parallel("Een nieuw scenario voor de toekomst")],
            misuse: LocalizedText(
                nl: "Dit gaat over wat een team samen in huis heeft en zegt niets over wat een professional kan.",
                en: "This is about what a team has together and says nothing of what a professional can do."))
    ) { team, exam in
        for expertise in TeamExpertise.allCases {
            exam.require(
                exam.hasMember(of: team, at: "expertise.\(expertise)") { member, exam in
                    exam.brings(expertise, member)
                },
                at: "expertise.\(expertise)", seen: .none)
        }
    }

    /// Veilig Thuis, the Board and the certified institutions are in the team.
    public static let teamJoinsThreeKinds = Rule(
        RuleDescription(
            .parallel(14),
            title: LocalizedText(
                nl:
                    "In het veiligheidsteam werken professionals van Veilig Thuis, de Raad voor de Kinderbescherming en "
                    + "gecertificeerde instellingen",
                en:
                    "In the safety team professionals of Veilig Thuis, the Child Care and Protection Board and certified "
                    + "institutions work together"),
            asks: LocalizedText(
                nl: "Van elk van de drie is op deze dag minstens één organisatie deelnemer.",
                en: "Of each of the three at least one organisation is a member on this day."),
            mend: LocalizedText(
                nl: "Nodig deze organisatie uit, of leg vast waarom dit team zonder haar is samengesteld.",
                en: "Invite this organisation, or record why this team is put together without it."),
            strength: .method, responsible: .region, scope: .foodValley,
            citations: [.parallel("De proeftuin in FoodValley")],
            misuse: LocalizedText(
                nl: "Zo is het in één proeftuin gedaan; elders is de Raad soms bewust geen vaste deelnemer.",
                en: "This is how one pilot did it; elsewhere the Board is sometimes on purpose no fixed member."))
    ) { team, exam in
        for kind in SafetyTeam.joinedKinds {
            exam.require(
                exam.hasMember(of: team, at: "organisations.\(kind)") { member, exam in
                    exam.fact(member.kind, at: "members[\(member.id)].kind") == kind
                },
                at: "organisations.\(kind)", seen: .none)
        }
    }

    /// The members use the same knowledge and the same concepts.
    public static let teamSharesConcepts = Rule(
        RuleDescription(
            .proeftuin(74),
            title: LocalizedText(
                nl: "Het veiligheidsteam gebruikt dezelfde kennis en begrippen over huiselijk geweld en "
                    + "kindermishandeling",
                en: "The safety team uses the same knowledge and concepts of domestic violence and child abuse"),
            asks: LocalizedText(
                nl:
                    "Bedoelen de organisaties in uw team hetzelfde als het over veiligheid en onveiligheid gaat, en over "
                    + "wanneer u ingrijpt?",
                en:
                    "Do the organisations in your team mean the same when they speak of safety and unsafety, and of when "
                    + "to intervene?"),
            appliesWhen: LocalizedText(
                nl: "er organisaties in het team deelnemen", en: "there are organisations in the team"),
            mend: LocalizedText(
                nl: "Leg een casus naast elkaar en bespreek welke woorden ieder gebruikt, en waarom.",
                en: "Put a case side by side and discuss which words each uses, and why."),
            kind: .prompt, strength: .method, responsible: .safetyTeamMembers, citations: [.proeftuin("3.3")],
            misuse: LocalizedText(
                nl: "Dezelfde woorden gebruiken is niet hetzelfde oordelen: verschil van inzicht blijft zichtbaar.",
                en: "Using the same words is not judging the same: difference of view stays visible."),
            whyNotComputed: LocalizedText(
                nl: "Organisaties kunnen hetzelfde woord gebruiken en iets anders bedoelen; alleen de leden "
                    + "merken dat.",
                en: "Organisations can use the same word and mean different things; only the members notice that.")),
        applies: { team, exam in exam.exists(team.members, at: "members") }
    ) { team, exam in
        exam.askEachMember(of: team, .proeftuin(74))
    }
}

extension Examination {
    /// Whether an organisation that is part of the team on the day passes a test.
    fileprivate mutating func hasMember(
        of team: SafetyTeam, at place: @autoclosure () -> Address,
        where test: (SafetyTeamMember, inout Examination) -> Truth
    ) -> Truth {
        var found = Truth.false
        for member in team.members {
            mayChange(on: member.from)
            mayChange(on: member.until)
            guard member.mayBeCurrent(on: day) else { continue }
            found = (test(member, &self) && isCurrent(member)) || found
        }
        return found || hasUnlisted(team.members, at: place())
    }

    /// Asks each organisation that is part of the team on the day, and weighs what they answered.
    fileprivate mutating func askEachMember(of team: SafetyTeam, _ rule: RuleID) {
        let prompt = Prompt(rule, ownExperience: true)
        var isComplete = true
        var isNobodyNamed = true
        for member in team.members {
            mayChange(on: member.from)
            mayChange(on: member.until)
            guard member.mayBeCurrent(on: day) else { continue }
            isNobodyNamed = false
            if !askForAnswer(of: member.id, to: prompt) { isComplete = false }
        }
        if isNobodyNamed { lackInContext(prompt.place, .attestation) }
        weighAnswers(to: prompt, isComplete: isComplete)
    }

    private mutating func isCurrent(_ member: SafetyTeamMember) -> Truth {
        guard let isCurrent = member.isCurrent(on: day) else { return unknown(at: "members[\(member.id)].from") }
        return Truth(isCurrent)
    }

    fileprivate mutating func brings(_ expertise: TeamExpertise, _ member: SafetyTeamMember) -> Truth {
        let place: Address = "members[\(member.id)].expertise"
        guard let brought = member.expertise else { return unknown(at: place) }
        return brought.some { fact($0, at: place) == expertise }
    }
}

extension SafetyTeam {
    /// The kinds of organisation that the team of FoodValley is made of.
    fileprivate static let joinedKinds: [PartyKind] = [
        .veiligThuis, .childCareAndProtectionBoard, .certifiedInstitution,
    ]
}

extension RuleSet where Subject == SafetyTeam {
    /// The rules about a regional safety team.
    public static let safetyTeam = RuleSet(
        [.teamCoversExpertise, .teamJoinsThreeKinds, .teamSharesConcepts], places: .safetyTeam)
}
