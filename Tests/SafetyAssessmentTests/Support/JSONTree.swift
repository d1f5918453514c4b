import Foundation

/// A JSON document as a tree: facts can be taken out of it and put back one by one.
indirect enum JSONTree: Hashable, Sendable {
    case object([Member])
    case array([JSONTree])
    case text(String)
    /// A number, a truth value or null, as written.
    case literal(String)

    struct Member: Hashable, Sendable {
        let key: String
        var value: JSONTree
    }

    /// One step from a value to a part of it.
    enum Step: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    typealias Path = [Step]

    static let null = JSONTree.literal("null")

    /// The tree of a value as it is written.
    init<Value: Encodable>(_ value: Value) throws {
        var reader = JSONReader(bytes: [UInt8](try JSONText.bytes(of: value)))
        self = reader.value()
    }

    /// Reads a value from the tree.
    func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: data)
    }

    var data: Data {
        var text: [UInt8] = []
        text.reserveCapacity(16_384)
        write(to: &text)
        return Data(text)
    }

    private func write(to text: inout [UInt8]) {
        switch self {
        case .literal(let literal): text.append(contentsOf: literal.utf8)
        case .text(let string): Self.write(string, to: &text)
        case .array(let values):
            text.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                value.write(to: &text)
            }
            text.append(UInt8(ascii: "]"))
        case .object(let members):
            text.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &text)
                text.append(UInt8(ascii: ":"))
                member.value.write(to: &text)
            }
            text.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ string: String, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
            text.append(byte < 32 ? 32 : byte)
        }
        text.append(UInt8(ascii: "\""))
    }
}

/// Reads what a JSON encoder wrote.
private struct JSONReader {
    let bytes: [UInt8]
    var position = 0

    private var byte: UInt8 { bytes[position] }

    mutating func value() -> JSONTree {
        switch byte {
        case UInt8(ascii: "{"):
            var members: [JSONTree.Member] = []
            list(until: UInt8(ascii: "}")) { reader in
                let key = reader.text()
                reader.position += 1
                members.append(JSONTree.Member(key: key, value: reader.value()))
            }
            return .object(members)
        case UInt8(ascii: "["):
            var values: [JSONTree] = []
            list(until: UInt8(ascii: "]")) { reader in values.append(reader.value()) }
            return .array(values)
        case UInt8(ascii: "\""): return .text(text())
        default:
            let start = position
            while position < bytes.count, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"),
                byte != UInt8(ascii: "}")
            {
                position += 1
            }
            return .literal(String(decoding: bytes[start..<position], as: UTF8.self))
        }
    }

    private mutating func list(until end: UInt8, _ element: (inout JSONReader) -> Void) {
        position += 1
        while byte != end {
            if byte == UInt8(ascii: ",") { position += 1 }
            element(&self)
        }
        position += 1
    }

    private mutating func text() -> String {
        position += 1
        var text: [UInt8] = []
        while byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") { position += 1 }
            text.append(byte)
            position += 1
        }
        position += 1
        return String(decoding: text, as: UTF8.self)
    }
}

extension JSONTree {
    /// The paths of all members of objects, a whole before its parts.
    var memberPaths: [Path] {
        var paths: [Path] = []
        collect([], into: &paths) { step in
            if case .key = step { true } else { false }
        }
        return paths
    }

    /// The paths of everything but the whole.
    var allPaths: [Path] {
        var paths: [Path] = []
        collect([], into: &paths) { _ in true }
        return paths
    }

    private func collect(_ path: Path, into paths: inout [Path], where isWanted: (Step) -> Bool) {
        switch self {
        case .text, .literal: return
        case .array(let values):
            for (index, value) in values.enumerated() {
                let inner = path + [.index(index)]
                if isWanted(.index(index)) { paths.append(inner) }
                value.collect(inner, into: &paths, where: isWanted)
            }
        case .object(let members):
            for member in members {
                let inner = path + [.key(member.key)]
                if isWanted(.key(member.key)) { paths.append(inner) }
                member.value.collect(inner, into: &paths, where: isWanted)
            }
        }
    }

    subscript(path: Path) -> JSONTree? {
        guard let step = path.first else { return self }
        let rest = Path(path.dropFirst())
        switch (self, step) {
        case (.object(let members), .key(let key)): return members.first { $0.key == key }?.value[rest]
        case (.array(let values), .index(let index)) where values.indices.contains(index): return values[index][rest]
        default: return nil
        }
    }

    /// The tree with the value at a path changed, or taken out where the change gives `nil`.
    func changing(_ path: Path, _ change: (JSONTree) -> JSONTree?) -> JSONTree {
        changed(path[...], change) ?? .null
    }

    private func changed(_ path: ArraySlice<Step>, _ change: (JSONTree) -> JSONTree?) -> JSONTree? {
        guard let step = path.first else { return change(self) }
        switch (self, step) {
        case (.object(var members), .key(let key)):
            guard let index = members.firstIndex(where: { $0.key == key }) else { return self }
            if let value = members[index].value.changed(path.dropFirst(), change) {
                members[index].value = value
            } else {
                members.remove(at: index)
            }
            return .object(members)
        case (.array(var values), .index(let index)) where values.indices.contains(index):
            if let value = values[index].changed(path.dropFirst(), change) {
                values[index] = value
            } else {
                values.remove(at: index)
            }
            return .array(values)
        default: return self
        }
    }

    func removing(_ path: Path) -> JSONTree { changing(path) { _ in nil } }
    func replacing(_ path: Path, by value: JSONTree) -> JSONTree { changing(path) { _ in value } }

    /// Whether `null` stands anywhere in the tree.
    var holdsNull: Bool {
        switch self {
        case .literal(let literal): literal == "null"
        case .text: false
        case .array(let values): values.contains { $0.holdsNull }
        case .object(let members): members.contains { $0.value.holdsNull }
        }
    }
}

extension JSONTree.Path {
    /// The path as it is told: `safetyPlan.value.goals.entries.0.words`.
    var text: String {
        map { step in
            switch step {
            case .key(let key): key
            case .index(let index): index.description
            }
        }.joined(separator: ".")
    }

    /// The key it ends with.
    var lastKey: String? {
        if case .key(let key)? = last { key } else { nil }
    }
}

/// Values as JSON text.
enum JSONText {
    /// The bytes of a value, the keys in alphabetical order.
    static func bytes<Value: Encodable>(of value: Value) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(value)
    }
}
