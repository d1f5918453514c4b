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

    /// Makes an involvement; what is left out was not recorded.
    public init(
        _ household: Household, unsafety: UnsafetyJudgements = UnsafetyJudgements(),
        form: Timeline<Coded<InvolvementForm>> = Timeline(), coordination: Timeline<Coded<PartyKind>> = Timeline(),
        fixedContacts: Listed<FixedContact> = [], consents: ConsentRegister = ConsentRegister()
    ) {
        self.household = household
        self.unsafety = unsafety
        self.form = form
        self.coordination = coordination
        self.fixedContacts = fixedContacts
        self.consents = consents
    }

    /// The involvement as it was known on a day, with what an audience may see.
    public func view(for audience: Audience, on day: CalendarDate) -> Involvement {
        var view = self
        view.unsafety = unsafety.view(for: audience, on: day)
        view.form = form.asKnown(on: day)
        view.coordination = coordination.asKnown(on: day)
        for contact in fixedContacts where (contact.knownOn.map { $0 > day }) == true {
            view.fixedContacts.entries = fixedContacts.entries.filter { ($0.knownOn.map { $0 <= day }) != false }
            break
        }
        if let complete = fixedContacts.complete, !complete.isKnown(on: day) { view.fixedContacts.complete = nil }
        view.consents = consents.view(for: audience, on: day)
        return view
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case household, unsafety, form, coordination, fixedContacts, consents
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
    }
    #endif
}

extension Noun {
    /// Fixed contacts.
    static let fixedContact = Noun(
        one: LocalizedText(nl: "vast contact", en: "fixed contact"),
        many: LocalizedText(nl: "vaste contacten", en: "fixed contacts"))
}
