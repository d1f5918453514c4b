import Foundation

/// JSON documents in which one thing is taken away, or put another way, for tests of reading.
enum JSONMutation {
    /// The document without one key of its outermost object, for every such key.
    static func withoutOuterKeys(_ data: Data) throws -> [(key: String, data: Data)] {
        guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else { return [] }
        return try object.keys.sorted().map { key in
            var without = object
            without.removeValue(forKey: key)
            return (key, try written(without))
        }
    }

    /// The document without one key of one object inside an outermost key, and where that key was.
    static func withoutKeys(inside key: String, of data: Data) throws -> [(path: String, data: Data)] {
        guard var object = try JSONSerialization.jsonObject(with: data) as? [String: Any], let part = object[key]
        else { return [] }
        return try without(part, at: key).map { path, changed in
            object[key] = changed
            return (path, try written(object))
        }
    }

    /// The document with every list the other way round.
    static func reversed(_ data: Data) throws -> Data {
        let document = try JSONSerialization.jsonObject(with: data)
        return try written(reversing(document))
    }

    private static func written(_ value: Any) throws -> Data {
        try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])
    }

    private static func without(_ value: Any, at path: String) -> [(String, Any)] {
        if let object = value as? [String: Any] {
            var mutants: [(String, Any)] = []
            for key in object.keys.sorted() {
                var without = object
                without.removeValue(forKey: key)
                mutants.append((path + "." + key, without))
                for (inner, changed) in self.without(object[key] as Any, at: path + "." + key) {
                    var whole = object
                    whole[key] = changed
                    mutants.append((inner, whole))
                }
            }
            return mutants
        }
        guard let list = value as? [Any] else { return [] }
        var mutants: [(String, Any)] = []
        for index in list.indices {
            for (inner, changed) in without(list[index], at: path + "[\(index)]") {
                var whole = list
                whole[index] = changed
                mutants.append((inner, whole))
            }
        }
        return mutants
    }

    private static func reversing(_ value: Any) -> Any {
        if let object = value as? [String: Any] { return object.mapValues { reversing($0) } }
        guard let list = value as? [Any] else { return value }
        return Array(list.map { reversing($0) }.reversed())
    }
}
