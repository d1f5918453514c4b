/// How teams are involved with a household (betrokkenheid): the form, who coordinates, who the fixed contact is.
public struct Involvement: Hashable, Transferable, ReviewSubject {
    /// The household, with those concerned who live elsewhere.
    public var household: Household
    /// What people judged about the unsafety.
    public var unsafety: UnsafetyJudgements
    /// The form of involvement A–D over time.
    public var form: Timeline<Coded<InvolvementForm>>
    /// Who coordinates, over time.
    public var coordination: Timeline<Coded<PartyKind>>
    /// The fixed contacts, present and past.
    public var fixedContacts: Listed<FixedContact>
    /// What each person consented to or refused.
    public var consents: ConsentRegister
    /// The legal frame in which help is given, over time.
    public var legalFrame: Timeline<Coded<LegalFrame>>
    /// Whether a child protection measure is in force, over time; a house ban or contact ban is none.
    public var childProtectionMeasure: Timeline<Bool>
    /// How the safety team came in, and how it works with the local team and the household.
    public var teamwork: Teamwork
    /// How the case is directed.
    public var direction: CaseDirection
    /// How the involvement ended; stated as none while it lasts.
    public var closing: Recorded<Closing>

    /// Makes an involvement; what is left out was not recorded.
    public init(
        _ household: Household, unsafety: UnsafetyJudgements = UnsafetyJudgements(),
        form: Timeline<Coded<InvolvementForm>> = Timeline(), coordination: Timeline<Coded<PartyKind>> = Timeline(),
        fixedContacts: Listed<FixedContact> = [], consents: ConsentRegister = ConsentRegister(),
        legalFrame: Timeline<Coded<LegalFrame>> = Timeline(), childProtectionMeasure: Timeline<Bool> = Timeline(),
        teamwork: Teamwork = Teamwork(),
        direction: CaseDirection = CaseDirection(), closing: Recorded<Closing> = .notRecorded
    ) {
        self.household = household
        self.unsafety = unsafety
        self.form = form
        self.coordination = coordination
        self.fixedContacts = fixedContacts
        self.consents = consents
        self.legalFrame = legalFrame
        self.childProtectionMeasure = childProtectionMeasure
        self.teamwork = teamwork
        self.direction = direction
        self.closing = closing
    }

    /// The involvement as it was known on a day, with what an audience may see.
    public func view(for audience: Audience, on day: CalendarDate) -> Involvement {
        var view = self
        if let complete = household.concerned.complete, !complete.isKnown(on: day) {
            view.household.concerned.complete = nil
        }
        view.unsafety = unsafety.view(for: audience, on: day)
        view.form = form.asKnown(on: day)
        view.coordination = coordination.asKnown(on: day)
        for contact in fixedContacts where (contact.knownOn.map { $0 > day }) == true {
            view.fixedContacts.entries = fixedContacts.entries.filter { ($0.knownOn.map { $0 <= day }) != false }
            break
        }
        if let complete = fixedContacts.complete, !complete.isKnown(on: day) { view.fixedContacts.complete = nil }
        view.consents = consents.view(for: audience, on: day)
        view.legalFrame = legalFrame.asKnown(on: day)
        view.childProtectionMeasure = childProtectionMeasure.asKnown(on: day)
        view.teamwork = teamwork.view(for: audience, on: day)
        view.direction = direction.view(for: audience, on: day)
        view.closing = closing.asKnown(on: day).map { $0.asKnown(on: day) }
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case household, unsafety, form, coordination, fixedContacts, consents
        case legalFrame, childProtectionMeasure, teamwork, direction, closing
    }

    /// Reads an involvement; what is absent was not recorded.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        household = try container.decode(Household.self, forKey: .household)
        unsafety = try container.decodeIfPresent(UnsafetyJudgements.self, forKey: .unsafety) ?? UnsafetyJudgements()
        form = try container.decode(Timeline<Coded<InvolvementForm>>.self, forKey: .form)
        coordination = try container.decode(Timeline<Coded<PartyKind>>.self, forKey: .coordination)
        fixedContacts = try container.decode(Listed<FixedContact>.self, forKey: .fixedContacts)
        consents = try container.decodeIfPresent(ConsentRegister.self, forKey: .consents) ?? ConsentRegister()
        legalFrame = try container.decode(Timeline<Coded<LegalFrame>>.self, forKey: .legalFrame)
        childProtectionMeasure = try container.decode(Timeline<Bool>.self, forKey: .childProtectionMeasure)
        teamwork = try container.decodeIfPresent(Teamwork.self, forKey: .teamwork) ?? Teamwork()
        direction = try container.decodeIfPresent(CaseDirection.self, forKey: .direction) ?? CaseDirection()
        closing = try container.decode(Recorded<Closing>.self, forKey: .closing)
    }
    #endif
}

extension Noun {
    /// Fixed contacts.
    static let fixedContact = Noun(
        one: LocalizedText(nl: "vast contact", en: "fixed contact"),
        many: LocalizedText(nl: "vaste contacten", en: "fixed contacts"))
}
