/// Rules about a subject that are run together, with the names of its places and its circumstances.
///
/// Sets compose: ``adding(_:)-(RuleSet<Subject>)`` joins two of one subject, ``lifted(at:_:)`` carries a part's rules to the whole,
/// ``switchingOff(_:)`` leaves a rule out with a recorded reason. A rule that stands in both sets stands once.
public struct RuleSet<Subject: ReviewSubject>: Sendable {
    /// The rules, by id.
    public let rules: [Rule<Subject>]
    /// What the places of the subject are called.
    public let places: PlaceNames
    /// How circumstances show in the subject.
    public let detectors: [CircumstanceDetector<Subject>]
    /// What those who use the set changed.
    public let overrides: [Override]

    /// Makes a set.
    public init(
        _ rules: [Rule<Subject>], places: PlaceNames = PlaceNames(), detectors: [CircumstanceDetector<Subject>] = [],
        overrides: [Override] = []
    ) {
        // Indices are sorted, not rules: a rule is a large value.
        let order = rules.indices.sorted { (rules[$0].description.id, $0) < (rules[$1].description.id, $1) }
        var kept: [Rule<Subject>] = []
        kept.reserveCapacity(rules.count)
        for index in order where kept.last?.description.id != rules[index].description.id { kept.append(rules[index]) }
        self.rules = kept
        self.places = places
        self.detectors = detectors
        var changes: [Override] = []
        for change in overrides.sorted(by: { ($0.rule, $0.on, $0.reason, $0.by) < ($1.rule, $1.on, $1.reason, $1.by) })
        where changes.last != change { changes.append(change) }
        self.overrides = changes
    }

    /// Both sets together; of a rule that stands in both, this set's stays.
    public func adding(_ other: RuleSet) -> RuleSet {
        RuleSet(
            rules + other.rules, places: places.adding(other.places), detectors: detectors + other.detectors,
            overrides: overrides + other.overrides)
    }

    /// The set with one rule more.
    public func adding(_ rule: Rule<Subject>) -> RuleSet {
        RuleSet(rules + [rule], places: places, detectors: detectors, overrides: overrides)
    }

    /// The set with a rule switched off, for a recorded reason; the review shows it.
    public func switchingOff(_ override: Override) -> RuleSet {
        RuleSet(rules, places: places, detectors: detectors, overrides: overrides + [override])
    }

    /// The rules of a part, run on a whole that has one such part; the part's circumstances count for the whole.
    ///
    /// - Parameters:
    ///   - place: Where the part stands in the whole; it comes before the addresses.
    ///   - part: The part; where it was not recorded the rules are undecided, where it was stated as none they do
    ///     not apply.
    public func lifted<Whole>(
        at place: Address, _ part: @escaping @Sendable (Whole) -> Recorded<Subject>
    ) -> RuleSet<Whole> {
        lifted(place, isKeyed: false, detectors: detectors.map { lifted($0, at: place, part) }) { kind, run in
            { whole, exam in
                // Not by `asKnown`: that copies the part, and this runs once a rule.
                switch part(whole) {
                case .stated(let value, let provenance) where provenance.isKnown(on: exam.day):
                    exam.within(place.path, key: nil) { exam in run(value, &exam) }
                case .statedAsNone(let provenance) where provenance.isKnown(on: exam.day): break
                case .stated, .statedAsNone, .notRecorded: exam.lackPart(place, .fact, for: kind)
                }
            }
        }
    }

    /// The rules of a part that every whole has, run where it stands: the part is not copied.
    ///
    /// - Parameters:
    ///   - place: Where the part stands in the whole; it comes before the addresses.
    ///   - visit: Hands the part to its second argument, once.
    public func lifted<Whole>(
        at place: Address, visiting visit: @escaping @Sendable (Whole, (Subject) -> Void) -> Void
    ) -> RuleSet<Whole> {
        let detectors = detectors.map { detector in
            CircumstanceDetector<Whole>(detector.circumstance) { whole, exam in
                var truth = Truth.false
                visit(whole) { part in
                    exam.within(place.path, key: nil) { exam in truth = detector.detect(part, &exam) }
                }
                return truth
            }
        }
        return lifted(place, isKeyed: false, detectors: detectors) { _, run in
            { whole, exam in
                visit(whole) { part in exam.within(place.path, key: nil) { exam in run(part, &exam) } }
            }
        }
    }

    private func lifted<Whole>(
        _ detector: CircumstanceDetector<Subject>, at place: Address,
        _ part: @escaping @Sendable (Whole) -> Recorded<Subject>
    ) -> CircumstanceDetector<Whole> {
        CircumstanceDetector<Whole>(detector.circumstance) { whole, exam in
            var truth = Truth.false
            switch part(whole).asKnown(on: exam.day) {
            case .stated(let value, _):
                exam.within(place.path, key: nil) { exam in truth = detector.detect(value, &exam) }
            case .statedAsNone: break
            case .notRecorded: truth = exam.unknown(at: place)
            }
            return truth
        }
    }

    /// The rules of a part, run on every such part of a whole; one finding a rule, its addresses tell the parts apart.
    ///
    /// - Parameters:
    ///   - place: Where the parts stand in the whole; the place and the part's id come before the addresses.
    ///   - parts: The parts. Where nobody stated that these are all, a rule that is not unmet is undecided: what was
    ///     not listed may be otherwise. Where it was stated that there are none the rules do not apply.
    ///   - id: The identifier of a part.
    public func lifted<Whole, Entity>(
        eachAt place: Address, _ parts: @escaping @Sendable (Whole) -> Listed<Subject>,
        id: @escaping @Sendable (Subject) -> Identifier<Entity>
    ) -> RuleSet<Whole> {
        lifted(place, isKeyed: true, detectors: []) { kind, run in
            { whole, exam in
                let parts = parts(whole)
                for index in parts.entries.indices {
                    exam.within(place.path, key: id(parts.entries[index]).text) { exam in
                        run(parts.entries[index], &exam)
                    }
                }
                // What nobody listed may be otherwise.
                if !parts.isStatedComplete(on: exam.day) {
                    exam.lackPart(place, parts.entries.isEmpty ? .fact : .completeness, for: kind)
                }
            }
        }
    }

    private func lifted<Whole>(
        _ place: Address, isKeyed: Bool, detectors: [CircumstanceDetector<Whole>],
        _ lift: (RuleKind, @escaping @Sendable (Subject, inout Examination) -> Void)
            -> @Sendable (Whole, inout Examination) -> Void
    ) -> RuleSet<Whole> {
        RuleSet<Whole>(
            rules.map { rule in Rule<Whole>(description: rule.description, run: lift(rule.description.kind, rule.run))
            },
            places: places.lifted(at: place.path, keyed: isKeyed), detectors: detectors, overrides: overrides)
    }
}

extension Examination {
    /// Notes that a part is not recorded, or not all of them: the rules about it are undecided, and what is only
    /// explained still is.
    mutating func lackPart(_ place: Address, _ missing: MissingFact.Kind, for kind: RuleKind) {
        applied = true
        if kind != .guidance { lack(place, missing) }
    }

    /// Runs a body in a part of the subject: its addresses begin with the part's place.
    mutating func within(_ place: String, key: String?, _ body: (inout Examination) -> Void) {
        let part = prefix.part(place, key)
        let outer = prefix
        prefix = part
        body(&self)
        prefix = outer
    }
}
