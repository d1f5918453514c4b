/// What is recorded for sharing information about people (delen van informatie): never whether it is allowed.
///
/// A tool that says *not allowed* teaches people to be silent where somebody is in danger, and whether sharing is
/// lawful is not for a tool to say. Where no ground was recorded, it says with whom to settle that first.
public enum SharingOutcome: Hashable, Sendable {
    /// Named: a ground is recorded for each person, these together.
    case named([SharingGround])
    /// Anonymous: nobody can be recognised in it.
    case anonymous
    /// No ground recorded: settle this first, with these; nobody is named where it was not recorded whom it is about.
    case settleFirst(with: [Identifier<Participant>])

    /// The outcome in words, without names.
    public var name: LocalizedText {
        switch self {
        case .named(let grounds):
            LocalizedText(
                nl: "met naam; vastgelegde grond: " + Self.list(grounds, .nl),
                en: "named; ground recorded: " + Self.list(grounds, .en))
        case .anonymous: LocalizedText(nl: "zonder namen", en: "anonymous")
        case .settleFirst:
            LocalizedText(
                nl: "geen grond vastgelegd: zoek dit eerst uit, met wie het aangaat",
                en: "no ground recorded: settle this first, with those whom it concerns")
        }
    }

    private static func list(_ grounds: [SharingGround], _ language: Language) -> String {
        var text = ""
        for ground in grounds { text += (text.isEmpty ? "" : ", ") + ground.term.name[language] }
        return text
    }
}

extension ConsentRegister {
    /// What is recorded for a time that information is shared or asked for, on a day.
    ///
    /// - Parameters:
    ///   - sharing: What is to be shared or asked for, or was.
    ///   - day: The day.
    ///   - isCoerciveControlSuspected: Whether somebody suspects coercive control; `nil` if nobody looked. Unless it is
    ///     known that nobody does, a consent counts only if it was given apart from others.
    public func outcome(
        of sharing: InformationSharing, on day: CalendarDate, isCoerciveControlSuspected: Bool?
    ) -> SharingOutcome {
        if let isAnonymous = sharing.isAnonymous, isAnonymous { return .anonymous }
        guard let about = sharing.about, !about.isEmpty else { return .settleFirst(with: []) }
        var found: Set<SharingGround> = []
        var unsettled: Set<Identifier<Participant>> = []
        for person in about {
            let ground = sharing.ground.asKnown(on: day).code().value
            if let ground, ground != .consent {
                found.insert(ground)
                continue
            }
            let standing = standing(
                of: person, for: .informationExchange, on: day, countsJoint: isCoerciveControlSuspected == false)
            if standing == .given {
                found.insert(.consent)
            } else {
                unsettled.formUnion(askable(for: person))
            }
        }
        if !unsettled.isEmpty { return .settleFirst(with: unsettled.sorted()) }
        return .named(SharingGround.allCases.filter { found.contains($0) })
    }

    /// The person, and who answered for that person as holder of parental authority.
    private func askable(for person: Identifier<Participant>) -> Set<Identifier<Participant>> {
        var found: Set<Identifier<Participant>> = [person]
        for answer in answers where answer.person == person && answer.capacity?.member == .parentalAuthority {
            if let holder = answer.givenBy { found.insert(holder) }
        }
        return found
    }
}
