import Domain
import SafetyAssessment
import ToekomstscenarioFixtures

/// On whose word the rules of a case file rest; what is guidance is never met, and stands in none of the lists.
enum JointRules {
    /// Those that what members of the household said, marked, answered or agreed to can meet: not while it was said
    /// beside another who may have a hold over them.
    static let joint: Set<RuleID> = [
        .sturen(1), .sturen(2), .sturen(3), .sturen(5), .sturen(7), .sturen(9), .sturen(10), .sturen(26),
        .sturen(29), .sturen(32), .sturen(76), .parallel(3), .parallel(4), .parallel(26), .parallel(29),
        .parallel(30), .parallel(31), .parallel(32), .parallel(34), .parallel(37), .parallel(78), .parallel(79),
        .parallel(81), .parallel(82), .domein(14), .domein(16), .domein(26), .domein(88), .proeftuin(6),
        .proeftuin(8), .proeftuin(11), .proeftuin(20), .proeftuin(24), .proeftuin(25), .proeftuin(27),
        .proeftuin(47), .proeftuin(48), .proeftuin(49), .proeftuin(54), .proeftuin(59), .proeftuin(63),
        .proeftuin(64), .proeftuin(65), .proeftuin(68), .proeftuin(69), .proeftuin(71), .proeftuin(80),
        .proeftuin(84), .proeftuin(85), .proeftuin(86), .proeftuin(87), .proeftuin(88), .proeftuin(89),
        .proeftuin(94), .kompas(88), .kompas(110),
    ]

    /// Those that rest on what professionals recorded, did or decided, and on no word of a member of the household.
    ///
    /// Of a consent they read that it was asked, whose it is and how far it goes, and never that it is given.
    static let recorded: Set<RuleID> = [
        .sturen(4), .sturen(6), .sturen(8), .sturen(11), .sturen(12), .sturen(13), .sturen(14), .sturen(15),
        .sturen(19), .sturen(22), .sturen(23), .sturen(24), .sturen(25), .sturen(27), .sturen(28), .sturen(30),
        .sturen(74), .parallel(2), .parallel(5), .parallel(8), .parallel(9), .parallel(10), .parallel(11),
        .parallel(12), .parallel(15), .parallel(18), .parallel(19), .parallel(20), .parallel(23), .parallel(24),
        .parallel(27), .parallel(39), .parallel(40), .parallel(41), .parallel(42), .parallel(65), .domein(15),
        .domein(17), .domein(18), .domein(19), .domein(20), .domein(21), .domein(22), .domein(23), .domein(24),
        .domein(27), .domein(28), .domein(29), .domein(31), .domein(32), .domein(37), .domein(49), .domein(78),
        .proeftuin(1), .proeftuin(2), .proeftuin(3), .proeftuin(4), .proeftuin(5), .proeftuin(7), .proeftuin(9),
        .proeftuin(10), .proeftuin(12), .proeftuin(13), .proeftuin(14), .proeftuin(15), .proeftuin(16),
        .proeftuin(17), .proeftuin(18), .proeftuin(19), .proeftuin(21), .proeftuin(22), .proeftuin(23),
        .proeftuin(28), .proeftuin(29), .proeftuin(30), .proeftuin(31), .proeftuin(32), .proeftuin(33),
        .proeftuin(34), .proeftuin(35), .proeftuin(36), .proeftuin(37), .proeftuin(38), .proeftuin(39),
        .proeftuin(40), .proeftuin(41), .proeftuin(42), .proeftuin(43), .proeftuin(44), .proeftuin(45),
        .proeftuin(46), .proeftuin(50), .proeftuin(51), .proeftuin(52), .proeftuin(61), .proeftuin(62),
        .proeftuin(66), .proeftuin(70), .proeftuin(75), .proeftuin(77), .proeftuin(78), .proeftuin(81),
        .proeftuin(82), .proeftuin(83), .kompas(82), .kompas(83), .kompas(84), .kompas(100), .kompas(101),
        .kompas(102), .kompas(103), .kompas(106), .kompas(108), .kompas(109), .kompas(111), .kompas(119),
    ]

    /// Questions about what was done, or about professionals, which are not about the own experience of members.
    static let askedOfAnybody: Set<RuleID> = [
        .sturen(16), .parallel(16), .parallel(22), .parallel(25), .parallel(28), .parallel(43), .parallel(80),
        .domein(30), .domein(35), .domein(77), .domein(86), .domein(89), .proeftuin(67), .proeftuin(72),
        .proeftuin(73),
    ]

    /// Examples of joint rules that are met all the same, by something else than a word beside another.
    static let metAllTheSame: [RuleID: Set<String>] = [
        // Help was given to each, whatever they asked for.
        .parallel(82): [
            "er is ook hulp voor vader", "er is één vorm van hulp, en er is naar meer gekeken",
            "één vorm van hulp gekozen als genoeg",
        ],
        // Without names, or where the concern is so serious that a refusal does not count.
        .proeftuin(6): ["zonder namen overlegd", "vader weigert, en de zorg is zo ernstig dat er namen nodig waren"],
        // The mother was the only one of those concerned at the table: nobody was beside her.
        .proeftuin(20): [
            "de voorzitter vraagt moeder alsnog wat zij ervan vindt",
            "moeder wil niet meewerken, en het besluit is nodig voor bescherming",
        ],
    ]
}

extension RuleExample<CaseFile>.Situation {
    /// The situation while coercive control is suspected, in which each said everything apart, or nobody anything.
    ///
    /// - Parameters:
    ///   - isApart: Whether each was alone, or somebody was there.
    ///   - conversations: Whether conversations too were with somebody there.
    func underSuspicion(saidApart isApart: Bool, joining conversations: Bool = false) throws -> Self {
        var joined = self
        joined.subject.involvement.unsafety.coerciveControlSuspected = Timeline([
            .stated(true, Provenance(heldOn: DateRange(exactly: "2020-01-01"), by: "lokaal"))
        ])
        joined.subject = try JSONTree(joined.subject).said(apart: isApart, joining: conversations)
            .decoded(CaseFile.self)
        joined.context.attestations = context.attestations.map { answer in
            Attestation(
                answer.rule, answer.answer, by: answer.by, of: answer.of, on: answer.on, note: answer.note,
                until: answer.until, withdrawn: answer.withdrawn, inPresenceOf: isApart ? [] : ["partner"],
                releasedTo: answer.release)
        }
        return joined
    }
}

extension JSONTree {
    /// The tree in which everything of which it was recorded who was there was said apart, or beside somebody.
    fileprivate func said(apart isApart: Bool, joining conversations: Bool) -> JSONTree {
        switch self {
        case .text, .literal: return self
        case .array(let values): return .array(values.map { $0.said(apart: isApart, joining: conversations) })
        case .object(let members):
            return .object(
                members.map { member in
                    let value: JSONTree
                    switch (member.key, member.value) {
                    case ("inPresenceOf", _): value = .array(isApart ? [] : [.text("partner")])
                    case ("wasAskedApart", _): value = .literal(isApart ? "true" : "false")
                    case ("with", .array(let persons)) where conversations:
                        value = .array(persons + [.text("partner")])
                    default: value = member.value.said(apart: isApart, joining: conversations)
                    }
                    return Member(key: member.key, value: value)
                })
        }
    }
}
