internal import Domain

// How rules read a choice: what was chosen, and what was found of conditions, preconditions and pitfalls.

extension Examination {
    /// Whether any direction of a kind was chosen, or may have been that was not recorded.
    mutating func isAnyChosen(in choice: SolutionChoice, _ isOfKind: (SolutionDirection) -> Bool) -> Truth {
        guard choice.considered.isRecorded else { return unknown(at: "considered") }
        var isAny = Truth.false
        // Each is read before it is joined: what is read must not hang on their order.
        for considered in choice.considered {
            let truth = isChosen(considered, isOfKind)
            isAny = isAny || truth
        }
        return isAny || hasUnlisted(choice.considered, at: "considered.complete")
    }

    /// Whether a direction is of a kind, and was chosen.
    mutating func isChosen(_ considered: ConsideredDirection, _ isOfKind: (SolutionDirection) -> Bool) -> Truth {
        fact(considered.direction, at: "\(considered.place).direction").satisfies(isOfKind)
            && holds(considered.isChosen, at: "\(considered.place).isChosen")
    }

    /// States something of every chosen direction of a kind, and that all that were considered are recorded.
    mutating func requireOfChosen(
        in choice: SolutionChoice, _ isOfKind: (SolutionDirection) -> Bool,
        _ require: (ConsideredDirection, Truth, inout Examination) -> Void
    ) {
        for considered in choice.considered {
            let isChosen = isChosen(considered, isOfKind)
            if !isChosen.isFalse { require(considered, isChosen, &self) }
        }
        self.require(!hasUnlisted(choice.considered, at: "considered.complete"), at: "considered.complete")
    }

    /// Whether something of a list holds; unknown without an answer, and where answers differ.
    mutating func holds<Member: ClosedList>(
        _ member: Member, in answers: Listed<ListAnswer<Member>>, at address: Address
    ) -> Truth {
        var yes = 0
        var no = 0
        var open = 0
        for answer in answers where answer.about == .known(member) {
            switch answer.holds {
            case .some(true): yes += 1
            case .some(false): no += 1
            case .none: open += 1
            }
        }
        if yes > 0 && no > 0 { return unknown(at: "\(address).agreement") }
        if open > 0 || yes + no == 0 { return unknown(at: address) }
        return holds(yes > 0, at: address)
    }

    /// Whether the cell that people came to is of a kind; unknown where they did not agree on one.
    mutating func isIn(_ choice: SolutionChoice, _ isOfKind: (CompassCell) -> Bool) -> Truth {
        let cell = fact(choice.cell, at: "cell")
        guard !cell.exists.isFalse else { return unknown(at: "cell") }
        return cell.satisfies(isOfKind)
    }
}

extension ConsideredDirection {
    /// Where it stands in its choice.
    var place: Address { "considered[\(id)]" }
}
