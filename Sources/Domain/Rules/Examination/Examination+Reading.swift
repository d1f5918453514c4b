// How a rule reads. Absent means unknown, never none, and what is dated after the reference day is not read.

extension Examination {
    /// Reads a fact that may be missing; `nil` means that it was not recorded.
    ///
    /// - Parameters:
    ///   - value: The fact.
    ///   - address: Where it stands; built only if it is needed.
    ///   - voice: Whose word or experience it is, if it is somebody's own.
    @inlinable public mutating func fact<Value: Sendable>(
        _ value: Value?, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Fact<Value> {
        guard value != nil else { return Fact(nil, otherwise: absent(address(), voice)) }
        if isRecording { use(address(), Detail.seen(value)) }
        return Fact(value, otherwise: .false)
    }

    /// Reads a recorded fact: stated, stated as none, or missing.
    @inlinable public mutating func fact<Value: Sendable>(
        _ recorded: Recorded<Value>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Fact<Value> {
        // Not by `asKnown`: that copies the value.
        switch recorded {
        case .stated(let value, let provenance) where provenance.isKnown(on: day):
            if isRecording { use(address(), Detail.seen(value)) }
            return Fact(value, otherwise: .false)
        case .statedAsNone(let provenance) where provenance.isKnown(on: day):
            if isRecording { use(address(), .none) }
            return Fact(nil, otherwise: .false)
        case .stated, .statedAsNone, .notRecorded:
            return Fact(nil, otherwise: absent(address(), voice))
        }
    }

    /// Reads what a timeline says of the reference day.
    @inlinable public mutating func fact<Value: Sendable & Hashable>(
        _ timeline: Timeline<Value>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Fact<Value> {
        mayChange(on: timeline.nextChange(after: day))
        return fact(timeline.on(day), at: address(), of: voice)
    }

    /// Reads what a timeline of codes says of the reference day; an unknown code is a missing fact.
    @inlinable public mutating func fact<Member: ClosedList>(
        _ timeline: Timeline<Coded<Member>>, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil
    ) -> Fact<Member> {
        mayChange(on: timeline.nextChange(after: day))
        return fact(timeline.on(day).code(), at: address(), of: voice)
    }

    /// Reads a code; one that this version does not know is a missing fact.
    @inlinable public mutating func fact<Member: ClosedList>(
        _ coded: Coded<Member>?, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Fact<Member> {
        fact(coded?.member, at: address(), of: voice)
    }

    /// Reads a recorded code; one that this version does not know is a missing fact.
    @inlinable public mutating func fact<Member: ClosedList>(
        _ recorded: Recorded<Coded<Member>>, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil
    ) -> Fact<Member> {
        fact(recorded.code(), at: address(), of: voice)
    }

    /// Reads a yes or no that may be missing.
    @inlinable public mutating func holds(
        _ value: Bool?, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        fact(value, at: address(), of: voice) == true
    }

    /// Reads a recorded yes or no; stated as none is no.
    @inlinable public mutating func holds(
        _ recorded: Recorded<Bool>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        fact(recorded, at: address(), of: voice) == true
    }

    /// Reads what a timeline says of the reference day; stated as none is no.
    @inlinable public mutating func holds(
        _ timeline: Timeline<Bool>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        fact(timeline, at: address(), of: voice) == true
    }

    /// Notes a fact that is missing, for a reading that the examination has no form for.
    @inlinable public mutating func unknown(
        at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        absent(address(), voice)
    }

    /// Reads a fact that the rule cannot go on without; absent leaves it undecided.
    @inlinable public mutating func need<Value>(
        _ value: Value?, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Value? {
        guard value != nil else {
            lack(address(), .fact, voice)
            return nil
        }
        if isRecording { use(address(), Detail.seen(value)) }
        return value
    }

    /// Reads a recorded fact that must be there: stated as none is a gap, not recorded leaves the rule undecided.
    @inlinable public mutating func need<Value>(
        _ recorded: Recorded<Value>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil,
        mend: @autoclosure () -> LocalizedText? = nil
    ) -> Value? {
        switch recorded {
        case .stated(let value, let provenance) where provenance.isKnown(on: day):
            if isRecording { use(address(), Detail.seen(value)) }
            return value
        case .statedAsNone(let provenance) where provenance.isKnown(on: day):
            unmet(.none, nil, address(), mend(), voice)
            return nil
        case .stated, .statedAsNone, .notRecorded:
            lack(address(), .fact, voice)
            return nil
        }
    }

    /// Reads what a timeline must say of the reference day: stated as none is a gap, not recorded leaves the rule
    /// undecided.
    @inlinable public mutating func need<Value: Sendable & Hashable>(
        _ timeline: Timeline<Value>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil,
        mend: @autoclosure () -> LocalizedText? = nil
    ) -> Value? {
        mayChange(on: timeline.nextChange(after: day))
        return need(timeline.on(day), at: address(), of: voice, mend: mend())
    }

    /// Reads a list of which something must be recorded: entries, or the statement that there are none.
    @inlinable public mutating func need<Element>(
        _ list: Listed<Element>, at address: @autoclosure () -> Address
    ) -> Listed<Element>? {
        guard list.isRecorded(on: day) else {
            lack(address(), .fact)
            return nil
        }
        if isRecording { use(address(), .truth(!list.entries.isEmpty)) }
        return list.asKnown(on: day)
    }

    /// Whether a list has entries: unknown if nothing was recorded, false if it was stated that there are none.
    @inlinable public mutating func exists<Element>(
        _ list: Listed<Element>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        guard list.isRecorded(on: day) else { return absent(address(), voice) }
        if isRecording { use(address(), .truth(!list.entries.isEmpty)) }
        return Truth(!list.entries.isEmpty)
    }

    /// Whether there is an entry that the list does not show: false if it was stated to be complete, else unknown.
    ///
    /// An address that ends in a key, as `conversations.of[son]`, looks for one entry: then that one is what is missing.
    /// Elsewhere it is whether the list, which holds something, is whole.
    @inlinable public mutating func hasUnlisted<Element>(
        _ list: Listed<Element>, at address: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) -> Truth {
        if list.isStatedComplete(on: day) { return .false }
        let address = address()
        return absent(address, voice, kind: list.entries.isEmpty || address.endsInKey ? .fact : .completeness)
    }

    /// Whether one date is on or before another; where that cannot be told, the exact dates are what is missing.
    public mutating func isOnOrBefore(
        _ first: DateRange?, at firstAddress: @autoclosure () -> Address,
        _ second: DateRange?, at secondAddress: @autoclosure () -> Address
    ) -> Truth {
        if let first, let second, let answer = first.isOnOrBefore(second) {
            if isRecording {
                use(firstAddress(), first.detail)
                use(secondAddress(), second.detail)
            }
            return Truth(answer)
        }
        var answer = Truth.true
        if first?.exact == nil { answer = absent(firstAddress(), nil) }
        if second?.exact == nil { answer = answer && absent(secondAddress(), nil) }
        return answer
    }

    /// Reads a value that the sources leave open; without default and without choice the rule is undecided.
    @inlinable public mutating func policy<Value>(_ key: PolicyKey<Value>) -> Value? {
        let value = context.policy[key]
        if value == nil { lackInContext(Address(path: "policy." + key.name), .policy) }
        if isRecording { usePolicy(key.name) }
        return value
    }

    @usableFromInline mutating func usePolicy(_ name: String) {
        if !usedPolicy.contains(name) { usedPolicy.append(name) }
    }

    /// Whether a circumstance holds; unknown where nobody looked.
    public mutating func circumstance(_ circumstance: Circumstance) -> Truth {
        guard let position = position(of: circumstance) else {
            // Whether it holds is for professionals to judge: others are not told that this is not known.
            let address = Address(path: "circumstances." + circumstance.code)
            let index = note(address, .fact, .professionals)
            return open(index)
        }
        mayChange(on: circumstances[position].changesOn)
        let truth = circumstances[position].truth
        guard truth.isUnknown else { return truth }
        // It holds as soon as one of them says so, and does not if none does.
        var holds = Truth.false
        for fact in circumstances[position].missing {
            let index = note(fact.at, fact.kind, fact.voice)
            holds = holds || open(index)
        }
        return holds.isUnknown ? holds : .unknown
    }

    /// Where among the circumstances that were found out about one is; `nil` if nobody looked.
    func position(of circumstance: Circumstance) -> Int? {
        for position in circumstances.indices where circumstances[position].circumstance.code == circumstance.code {
            return position
        }
        return nil
    }
}

extension Detail {
    /// A value as a detail for the evidence; what has no short form counts as present.
    @usableFromInline static func seen<Value>(_ value: Value?) -> Detail {
        #if hasFeature(Embedded)
        return .truth(value != nil)
        #else
        return (value as? any Reportable)?.detail ?? .truth(value != nil)
        #endif
    }
}
