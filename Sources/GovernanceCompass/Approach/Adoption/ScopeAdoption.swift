public import Domain

/// That an approach adopted the rules of another one (overnemen), and over which days.
///
/// A code that this version does not know is a scope of a later version or of a region of its own: it adopts the rules
/// that have that code as their scope.
public struct ScopeAdoption: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<ScopeAdoption>
    /// What was adopted.
    public var approach: Coded<DescribedApproach>
    /// The day on which it was adopted; `nil` if that was not recorded.
    public var since: DateRange?
    /// The first day on which it no longer holds; stated as none, or not recorded, while it does.
    public var until: Recorded<DateRange>
    /// The day on which it was recorded; always known if `nil`.
    public var knownOn: CalendarDate?

    /// Makes an adoption.
    public init(
        _ id: Identifier<ScopeAdoption>, of approach: DescribedApproach, since: DateRange? = nil,
        until: Recorded<DateRange> = .notRecorded, knownOn: CalendarDate? = nil
    ) {
        self.id = id
        self.approach = .known(approach)
        self.since = since
        self.until = until
        self.knownOn = knownOn
    }

    /// The scopes whose rules it adopts.
    public var scopes: [Scope] {
        switch approach {
        case .known(let approach): approach.scopes
        case .unknown(let code): [Scope(code, name: LocalizedText(nl: code, en: code))]
        }
    }

    /// Whether it holds on a day; `nil` where its dates leave that open.
    ///
    /// One without a day of beginning is taken to hold since it was recorded: who adopts something writes that down.
    public func holds(on day: CalendarDate) -> Bool? {
        if let knownOn, knownOn > day { return false }
        let hasBegun = since.map { $0.isOnOrBefore(day) } ?? true
        let hasEnded = until.asKnown(on: day).value.map { $0.isOnOrBefore(day) } ?? false
        if hasBegun == false || hasEnded == true { return false }
        return hasBegun == nil || hasEnded == nil ? nil : true
    }
}

/// Which scopes an approach adopted by a day (overgenomen).
public struct AdoptedScopes: Hashable, Sendable {
    /// Those that it certainly adopted, by code.
    public let certain: [Scope]
    /// Those of which its dates leave open whether they hold on the day, by code.
    public let open: [Scope]
}

extension Approach {
    /// Which scopes are adopted on a day: what a review of any subject of this region takes as adopted.
    public func adoptedScopes(on day: CalendarDate) -> AdoptedScopes {
        var certain: [Scope] = []
        var open: [Scope] = []
        for adoption in adoptions {
            guard let holds = adoption.holds(on: day) else {
                open += adoption.scopes
                continue
            }
            if holds { certain += adoption.scopes }
        }
        let settled = Self.inOrder(certain)
        return AdoptedScopes(certain: settled, open: Self.inOrder(open).filter { !settled.contains($0) })
    }

    private static func inOrder(_ scopes: [Scope]) -> [Scope] {
        var ordered: [Scope] = []
        for scope in scopes.sorted(by: { $0.code < $1.code }) where ordered.last != scope { ordered.append(scope) }
        return ordered
    }
}

extension ReviewContext {
    /// The context with what an approach certainly adopted by its day, beside what was adopted already.
    public func adopting(_ approach: Approach) -> ReviewContext {
        var context = self
        for scope in approach.adoptedScopes(on: day).certain where !adopted.contains(scope) {
            context.adopted.append(scope)
        }
        return context
    }
}

extension RuleCatalogue {
    /// The rules that an approach that a source describes asks of whoever adopts it, in the order of the catalogue.
    public func asked(by approach: DescribedApproach) -> [RuleDescription] { asked(in: approach.scopes) }

    /// The rules that a region asks of itself by what it certainly adopted by a day, in the order of the catalogue.
    public func asked(by approach: Approach, on day: CalendarDate) -> [RuleDescription] {
        asked(in: approach.adoptedScopes(on: day).certain)
    }

    private func asked(in scopes: [Scope]) -> [RuleDescription] {
        descriptions.filter { description in
            guard let scope = description.scope else { return false }
            return scopes.contains(scope)
        }
    }
}
