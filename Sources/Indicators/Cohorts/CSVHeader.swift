/// The columns of a CSV file.
struct CSVHeader: Sendable {
    let separator: UInt8
    let columns: [RecordKey]

    init?(_ bytes: [UInt8], _ start: Int, _ end: Int, _ failedAt: inout Int) {
        // A closure cannot read a property before all of them have a value, hence the two names.
        let between = bytes[start..<end].contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
        let keys = RecordKey.allCases
        let names = ByteTexts(keys.map { $0.rawValue })
        var columns: [RecordKey] = []
        var from = start
        for at in start...end where at == end || bytes[at] == between {
            var range = from..<at
            if range.count >= 2, bytes[from] == UInt8(ascii: "\""), bytes[at - 1] == UInt8(ascii: "\"") {
                range = from + 1..<at - 1
            }
            guard let position = names.position(of: range, in: bytes), !columns.contains(keys[position]) else {
                failedAt = from
                return nil
            }
            columns.append(keys[position])
            from = at + 1
        }
        guard columns.contains(.id), columns.contains(.asOf) else {
            failedAt = end
            return nil
        }
        separator = between
        self.columns = columns
    }
}
