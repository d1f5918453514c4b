public import Domain

/// What one domain of policy does for a household (inzet van een domein): from when to when, and in which plan.
public struct DomainEffort: Hashable, Identifiable, Transferable {
    /// Where a domain's part is written down.
    public enum PlanPlace: String, ClosedList, Transferable {
        /// In the one safety plan of the household.
        case inOnePlan
        /// In a plan of the domain's own.
        case inPlanOfItsOwn
        /// In no plan.
        case inNoPlan

        /// The term.
        public var term: Term {
            switch self {
            case .inOnePlan:
                Term(
                    rawValue, LocalizedText(nl: "in het ene veiligheidsplan", en: "in the one safety plan"),
                    definition: LocalizedText(
                        nl: "Wat het domein doet staat in het veiligheidsplan van het huishouden.",
                        en: "What the domain does stands in the household's safety plan."),
                    citations: [.domein("Bijlage 1.2")], related: ["Concept.onePlan"])
            case .inPlanOfItsOwn:
                Term(
                    rawValue, LocalizedText(nl: "in een eigen plan", en: "in a plan of its own"),
                    definition: LocalizedText(
                        nl: "Het domein heeft een eigen plan naast dat van de anderen.",
                        en: "The domain has a plan of its own beside that of the others."),
                    citations: [.domein("Bijlage 1.2")])
            case .inNoPlan:
                Term(
                    rawValue, LocalizedText(nl: "in geen plan", en: "in no plan"),
                    definition: LocalizedText(
                        nl: "Wat het domein doet staat nergens.", en: "What the domain does is written nowhere."),
                    decision: LocalizedText(
                        nl: "Toegevoegd in dit pakket, zodat ook dit is vast te leggen.",
                        en: "Added in this package, so that this can be recorded too."))
            }
        }
    }

    /// The identifier.
    public let id: Identifier<DomainEffort>
    /// The domain; `nil` if that was not recorded.
    public var domain: Coded<PolicyDomain>?
    /// The first day; `nil` if that was not recorded.
    public var since: CalendarDate?
    /// The first day on which it no longer was; `nil` if it lasts.
    public var until: CalendarDate?
    /// Where its part is written down; `nil` if that was not recorded.
    public var plan: Coded<PlanPlace>?
    /// Whether it answers with the others for the whole; `nil` if that was not recorded.
    public var sharesResponsibility: Bool?
    /// The day on which it became known.
    public var knownOn: CalendarDate?

    /// Makes a record; what is left out was not recorded.
    public init(
        _ id: Identifier<DomainEffort>, _ domain: PolicyDomain? = nil, since: CalendarDate? = nil,
        until: CalendarDate? = nil, plan: PlanPlace? = nil, sharesResponsibility: Bool? = nil,
        knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.domain = domain.map { .known($0) }
        self.since = since
        self.until = until
        self.plan = plan.map { .known($0) }
        self.sharesResponsibility = sharesResponsibility
        self.knownOn = knownOn
    }
}
