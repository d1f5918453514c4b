internal import Domain

extension Examination {
    /// Whether a map was drawn by the reference day: its lines show it, else what was recorded of the day.
    mutating func isDrawn(_ map: NetworkMap) -> Truth {
        if !map.lines.isEmpty { return .true }
        let isRecorded = fact(map.drawnOn, at: "drawnOn").exists
        guard isRecorded.isTrue, let drawn = map.drawnOn.value else { return isRecorded }
        return hasCome(drawn, at: "drawnOn")
    }

    /// Whether those who drew a map closed on a day before it was drawn, as with the closing of the map before it.
    mutating func isBeforeDrawing(_ closed: DateRange, of map: NetworkMap) -> Truth {
        guard let drawn = map.drawnOn.asKnown(on: day).value else { return unknown(at: "drawnOn") }
        return !isOnOrBefore(drawn, at: "drawnOn", closed, at: "closedOn")
    }

    /// Whether a list is stated to hold everything there is: what is said of all its entries hangs on that.
    mutating func isComplete<Element>(_ list: Listed<Element>, at place: @autoclosure () -> Address) -> Truth {
        guard list.isRecorded else { return unknown(at: place()) }
        return !hasUnlisted(list, at: "\(place()).complete")
    }

    /// Whether one of the two parties of a line, or both, see less in it than strong cooperation.
    mutating func asksForAction(_ line: NetworkLine) -> Truth {
        seen(line.first, in: line).satisfies { $0 != .strong }
            || seen(line.second, in: line).satisfies { $0 != .strong }
    }

    /// Whether both parties of a line see cooperation in it.
    mutating func isCooperation(_ line: NetworkLine) -> Truth {
        seen(line.first, in: line).satisfies { $0 != .lacking }
            && seen(line.second, in: line).satisfies { $0 != .lacking }
    }

    private mutating func seen(_ end: NetworkLine.End, in line: NetworkLine) -> Fact<RelationQuality> {
        fact(end.sees.on(day).code(), at: "\(line.between.address).seenBy[\(end.party)]")
    }
}
