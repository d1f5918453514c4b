extension PartyKind {
    /// The lists of the sources in which it occurs.
    public var lists: [PartyList] { PartyList.allCases.filter { $0.parties.contains(self) } }
}
