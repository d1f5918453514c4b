import Domain

/// The numbers of the areas in a table, found by their bytes.
///
/// The table is filled by this alone: an area's number is the position of its text, counted from one.
struct AreaNumbers: Sendable {
    private var texts = ByteTexts()
    /// The numbers, each where the fingerprint of its text points, or behind it; zero is a free place.
    ///
    /// At most half of the places are taken, and there are a power of two.
    private var places = [UInt16](repeating: 0, count: 128)

    mutating func number(
        of range: Range<Int>, _ mark: UInt64, in line: [UInt8], _ table: inout TrajectoryTable
    ) throws(InvalidValue) -> UInt16 {
        var place = first(mark)
        while places[place] != 0 {
            if texts.matches(Int(places[place]) - 1, range, line) { return places[place] }
            place = next(place)
        }
        let number = try table.number(of: try Identifier<Area>(String(decoding: line[range], as: UTF8.self)))
        texts.append(line[range])
        places[place] = number
        if texts.count * 2 > places.count { grow(table.areas) }
        return number
    }

    private func first(_ mark: UInt64) -> Int { Int(truncatingIfNeeded: mark) & (places.count - 1) }

    private func next(_ place: Int) -> Int { (place + 1) & (places.count - 1) }

    private mutating func grow(_ areas: [Identifier<Area>]) {
        places = [UInt16](repeating: 0, count: places.count * 2)
        for (index, area) in areas.enumerated() {
            var place = first(Fingerprint.of(area.text.utf8))
            while places[place] != 0 { place = next(place) }
            places[place] = UInt16(index + 1)
        }
    }
}
