public import Domain

/// Instruments and what is known of each (instrumentenregister): a region can add its own.
public struct InstrumentRegister: Hashable, Transferable {
    /// The entries, by key.
    public let entries: [InstrumentEntry]

    /// Makes a register; of two entries with one key the first stays.
    public init(_ entries: [InstrumentEntry]) {
        let order = entries.indices.sorted { (entries[$0].id, $0) < (entries[$1].id, $1) }
        var kept: [InstrumentEntry] = []
        for index in order where kept.last?.id != entries[index].id { kept.append(entries[index]) }
        self.entries = kept
    }

    /// The register with one entry more; one with the same key takes the place of what was there.
    public func adding(_ entry: InstrumentEntry) -> InstrumentRegister { InstrumentRegister([entry] + entries) }

    /// The entry with a key.
    public subscript(id: Identifier<InstrumentEntry>) -> InstrumentEntry? {
        for entry in entries where entry.id == id { return entry }
        return nil
    }

    /// The instruments that a source names for these users, this phase and this focus; what is left out does not matter.
    ///
    /// An instrument of which no source says so is not among them.
    public func instruments(
        for users: Instrument.UserGroup? = nil, in phase: Instrument.Phase? = nil, focus: Instrument.Focus? = nil
    ) -> [InstrumentEntry] {
        entries.filter { entry in
            (users == nil || entry.users == users) && (phase == nil || entry.phase == phase)
                && (focus == nil || entry.focus == focus)
        }
    }

    /// Whether a use fits what is known of its instrument; `nil` if the register does not have it.
    public func fitness(of use: InstrumentUse) -> InstrumentFitness? {
        guard let id = try? Identifier<InstrumentEntry>(use.instrument.code) else { return nil }
        return self[id]?.fitness(of: use)
    }

    /// What the sources know: the overview of safety measurement, and what the pilots name.
    public static let sources = InstrumentRegister(overview + pilots)

    /// The overview of safety measurement.
    static let overview = Instrument.allCases.map { InstrumentEntry($0) }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case entries
    }

    /// Reads a register; of two entries with one key the first stays.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.container(keyedBy: CodingKeys.self).decode([InstrumentEntry].self, forKey: .entries))
    }
    #endif
}
