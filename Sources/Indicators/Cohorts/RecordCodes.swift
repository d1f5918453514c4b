import Domain

/// Short texts as bytes, one behind the other: what stands in a line is found among them without a text being made.
struct ByteTexts: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(_ texts: [String] = []) {
        for text in texts { append(text.utf8) }
    }

    var count: Int { ends.count }

    mutating func append(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
    }

    /// The number of bytes of the text at a position; `nil` behind the last.
    func length(at position: Int) -> Int? {
        guard position < ends.count else { return nil }
        return position == 0 ? ends[0] : ends[position] - ends[position - 1]
    }

    /// Where among the texts the one is that stands in a range; the search goes round, from a position on.
    func position(of range: Range<Int>, in line: [UInt8], from first: Int = 0) -> Int? {
        var position = first
        for _ in ends {
            if position >= ends.count { position = 0 }
            if matches(position, range, line) { return position }
            position += 1
        }
        return nil
    }

    /// Whether the text at a position is what stands in a range.
    func matches(_ position: Int, _ range: Range<Int>, _ line: [UInt8]) -> Bool {
        let start = position == 0 ? 0 : ends[position - 1]
        guard ends[position] - start == range.count else { return false }
        var at = start
        for place in range {
            if line[place] != bytes[at] { return false }
            at += 1
        }
        return true
    }
}

/// The codes of a closed list, each with the traits that it stands for.
struct TraitCodes: Sendable {
    private let texts: ByteTexts
    private let traits: [UInt32]
    /// What another code stands for.
    private let unknown: UInt32

    init(_ codes: [(code: String, traits: UInt32)], unknown: UInt32) {
        texts = ByteTexts(codes.map { $0.code })
        traits = codes.map { $0.traits }
        self.unknown = unknown
    }

    func traits(of range: Range<Int>, in line: [UInt8]) -> UInt32 {
        guard let position = texts.position(of: range, in: line) else { return unknown }
        return traits[position]
    }
}

/// What the lines of a file can say, as bytes; made once for all lines.
struct RecordCodes: Sendable {
    let keys = ByteTexts(RecordKey.allCases.map { $0.rawValue })
    let frames = TraitCodes(LegalFrame.allCases.map { ($0.rawValue, Traits.of($0)) }, unknown: Traits.unknownFrame)
    let forms = TraitCodes(InvolvementForm.allCases.map { ($0.rawValue, Traits.of($0)) }, unknown: Traits.unknownForm)
    let measures = TraitCodes(
        CompulsoryMeasureKind.allCases.map { ($0.rawValue, Traits.of($0)) }, unknown: Traits.unknownMeasure)
    /// No yes and no no stands for nothing.
    let truth = TraitCodes(
        [("true", Traits.of(concernsChildren: true)), ("false", Traits.of(concernsChildren: false))], unknown: 0)
    let notYet = ByteTexts(["notYet"])
    let none = ByteTexts(["none"])
    let null = ByteTexts(["null"])
}
