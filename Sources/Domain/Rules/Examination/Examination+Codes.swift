// How a rule reads lists of codes: a code that this version does not know may be any of them.

extension Examination {
    /// Whether a list of codes names a member of a closed list.
    ///
    /// Unknown where no list was recorded, and where the list names it not but holds a code of a later version.
    public mutating func names<Member: ClosedList>(
        _ member: Member, in codes: [Coded<Member>]?, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil
    ) -> Truth {
        guard let codes else { return absent(address(), voice) }
        if codes.contains(.known(member)) {
            if isRecording { use(address(), .truth(true)) }
            return .true
        }
        for code in codes where !code.isKnown { return absent(address(), voice) }
        return .false
    }

    /// Whether a recorded list of codes names a member of a closed list; stated as none it names nothing.
    public mutating func names<Member: ClosedList>(
        _ member: Member, in codes: Recorded<[Coded<Member>]>, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil
    ) -> Truth {
        switch codes {
        case .stated(let codes, let provenance) where provenance.isKnown(on: day):
            names(member, in: codes, at: address(), of: voice)
        case .stated, .statedAsNone, .notRecorded: fact(codes, at: address(), of: voice).exists
        }
    }

    /// Whether a list of codes names at least one of some members of a closed list.
    public mutating func names<Member: ClosedList>(
        oneOf members: [Member], in codes: [Coded<Member>]?, at address: @autoclosure () -> Address,
        of voice: Identifier<Participant>? = nil
    ) -> Truth {
        guard let codes else { return absent(address(), voice) }
        for member in members where codes.contains(.known(member)) {
            if isRecording { use(address(), .truth(true)) }
            return .true
        }
        for code in codes where !code.isKnown { return absent(address(), voice) }
        return .false
    }

    /// States that a list of codes names each of some members of a closed list, or all of them.
    ///
    /// - Parameters:
    ///   - members: The members; each that is not named is a gap of its own.
    ///   - codes: The list.
    ///   - address: Where the list stands.
    ///   - gap: Where a member is looked for; at its code after the place of the list, if left out.
    ///   - mend: What would mend a gap.
    public mutating func requireAll<Member: ClosedList>(
        _ members: [Member] = Array(Member.allCases), in codes: [Coded<Member>]?,
        at address: @autoclosure () -> Address, gap: ((Member) -> Address)? = nil,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let codes = need(codes, at: address()) else { return }
        for member in members {
            let names = names(member, in: codes, at: address())
            require(names, at: gap?(member) ?? "\(address()).\(member)", seen: .none, mend: mend())
        }
    }

    /// States that a recorded list of codes names each of some members of a closed list, or all of them; stated as none
    /// is one gap.
    public mutating func requireAll<Member: ClosedList>(
        _ members: [Member] = Array(Member.allCases), in codes: Recorded<[Coded<Member>]>,
        at address: @autoclosure () -> Address, gap: ((Member) -> Address)? = nil,
        mend: @autoclosure () -> LocalizedText? = nil
    ) {
        guard let codes = need(codes, at: address(), mend: mend()) else { return }
        requireAll(members, in: codes, at: address(), gap: gap, mend: mend())
    }
}
