import Domain
import ExampleSupport
import GovernanceCompass

/// The table of a network map: a row for each party, each line and each wait.
struct MapTable {
    /// The columns, in their order.
    enum Column: String, CaseIterable {
        case row
        case party
        case kind
        case involvement
        case other
        case partySees
        case otherSees
    }

    /// What a row is about.
    enum RowKind: String, StableCode {
        case party
        case line
        case wait

        /// The columns that it fills beside the first.
        var columns: [Column] {
            switch self {
            case .party: [.party, .kind, .involvement]
            case .line: [.party, .other, .partySees, .otherSees]
            case .wait: [.party, .other]
            }
        }
    }

    /// What stands for a party that sees no cooperation and wants none.
    static let noneWanted = "none"
    private static let what = "the map table"
    /// Two thousand parties and twenty thousand lines take less.
    private static let largest = 5_000_000

    private let drawnOn: CalendarDate?
    private var map = NetworkMap("map")
    private var parties: Set<Identifier<NetworkParty>> = []
    private var pairs: Set<PartyPair> = []
    /// Who is named in lines and waits, with where, until all rows are read.
    private var named: [(party: Identifier<NetworkParty>, row: CSVRows.Row, column: Column)] = []

    /// Reads a table into the picture of a region that has nothing else.
    static func read(_ path: String, drawnOn: CalendarDate?) throws(UserError) -> RegionalCooperation {
        let data = try Command.contents(of: path, what, form: "CSV", largest: largest)
        let rows = try CSVRows(data, what).rows
        var table = MapTable(drawnOn: drawnOn)
        try table.add(rows)
        var cooperation = RegionalCooperation("region")
        cooperation.map = .stated(table.map)
        return cooperation
    }

    private init(drawnOn: CalendarDate?) {
        self.drawnOn = drawnOn
        if let drawnOn { map.drawnOn = .stated(DateRange(exactly: drawnOn), Provenance(knownOn: drawnOn)) }
    }

    private mutating func add(_ rows: [CSVRows.Row]) throws(UserError) {
        let header = Column.allCases.map { $0.rawValue }
        guard let first = rows.first else {
            throw UserError("\(Self.what) has no header: required is \(header.joined(separator: ","))")
        }
        for (index, name) in header.enumerated()
        where !first.cells.indices.contains(index) || first.cells[index] != name {
            throw Self.fault(first.line, index + 1, header.joined(separator: ","))
        }
        for row in rows {
            guard row.cells.count <= header.count else {
                throw Self.fault(row.line, header.count + 1, "\(header.count) columns")
            }
            if row.line != first.line { try add(row) }
        }
        guard rows.count > 1 else { throw UserError("\(Self.what) has no rows: required is a party") }
        for (party, row, column) in named where !parties.contains(party) {
            throw Self.fault(row, column, "a party that has a row of its own")
        }
    }

    private mutating func add(_ row: CSVRows.Row) throws(UserError) {
        guard let kind = RowKind(rawValue: Self.cell(row, .row)) else {
            throw Self.fault(row, .row, RowKind.codes.joined(separator: ", "))
        }
        for column in Column.allCases
        where column != .row && !kind.columns.contains(column) && !Self.cell(row, column).isEmpty {
            throw Self.fault(row, column, "nothing in a row of this kind")
        }
        switch kind {
        case .party: try addParty(row)
        case .line: try addLine(row)
        case .wait: try addWait(row)
        }
    }

    private mutating func addParty(_ row: CSVRows.Row) throws(UserError) {
        let id = try Self.party(row, .party)
        guard parties.insert(id).inserted else { throw Self.fault(row, .party, "one row for each party") }
        map.parties.entries.append(
            NetworkParty(
                id, try Self.member(row, .kind, of: NetworkPartyKind.self),
                try Self.member(row, .involvement, of: PartyInvolvement.self), knownOn: drawnOn))
    }

    private mutating func addLine(_ row: CSVRows.Row) throws(UserError) {
        let ends = [
            NetworkLine.End(try party(named: row, .party), sees: try view(row, .partySees)),
            NetworkLine.End(try party(named: row, .other), sees: try view(row, .otherSees)),
        ]
        guard let line = try? NetworkLine(ends[0], ends[1], knownOn: drawnOn) else {
            throw Self.fault(row, .other, "another party than the first")
        }
        guard pairs.insert(line.between).inserted else { throw Self.fault(row, .other, "one row for each two parties") }
        map.lines.entries.append(line)
    }

    private mutating func addWait(_ row: CSVRows.Row) throws(UserError) {
        let (party, other) = (try party(named: row, .party), try party(named: row, .other))
        guard let id = try? Identifier<PartyWait>("wait-\(map.waits.count + 1)"),
            let wait = try? PartyWait(id, of: party, for: other, knownOn: drawnOn)
        else { throw Self.fault(row, .other, "another party than the first") }
        map.waits.entries.append(wait)
    }

    private mutating func party(
        named row: CSVRows.Row, _ column: Column
    ) throws(UserError) -> Identifier<NetworkParty> {
        let party = try Self.party(row, column)
        named.append((party, row, column))
        return party
    }

    private func view(
        _ row: CSVRows.Row, _ column: Column
    ) throws(UserError) -> Timeline<Coded<RelationQuality>> {
        let provenance = Provenance(heldOn: drawnOn.map { DateRange(exactly: $0) }, knownOn: drawnOn)
        if Self.cell(row, column) == Self.noneWanted { return Timeline([.statedAsNone(provenance)]) }
        let quality = try Self.member(row, column, of: RelationQuality.self, or: [Self.noneWanted])
        return Timeline(quality.map { [.stated(.known($0), provenance)] } ?? [])
    }

    private static func party(_ row: CSVRows.Row, _ column: Column) throws(UserError) -> Identifier<NetworkParty> {
        let text = cell(row, column)
        do { return try Identifier<NetworkParty>(text) } catch { throw fault(row, column, error.allowed.en) }
    }

    /// The member of a closed list, by its code or by a name; `nil` for an empty cell, which says that it is not known.
    private static func member<List: ClosedList>(
        _ row: CSVRows.Row, _ column: Column, of list: List.Type, or others: [String] = []
    ) throws(UserError) -> List? {
        let text = cell(row, column)
        if text.isEmpty { return nil }
        if let member = List(rawValue: text) { return member }
        let words = Glossary.folded(text)
        for member in List.allCases {
            let name = member.term.name
            if words == Glossary.folded(name.nl) || words == Glossary.folded(name.en) { return member }
        }
        throw fault(row, column, (List.codes + others).joined(separator: ", "))
    }

    private static func cell(_ row: CSVRows.Row, _ column: Column) -> String {
        guard let index = Column.allCases.firstIndex(of: column), row.cells.indices.contains(index) else { return "" }
        return row.cells[index]
    }

    private static func fault(_ row: CSVRows.Row, _ column: Column, _ allowed: String) -> UserError {
        fault(row.line, (Column.allCases.firstIndex(of: column) ?? 0) + 1, allowed)
    }

    private static func fault(_ line: Int, _ column: Int, _ allowed: String) -> UserError {
        UserError("\(what) at line \(line), column \(column): allowed is \(allowed)")
    }
}
