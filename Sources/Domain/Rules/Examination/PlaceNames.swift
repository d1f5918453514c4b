/// What the places of a subject are called in plain words, so that a review can speak of them to people.
///
/// A pattern is an address without its identifiers: `safetyPlan.goals[].ratings[]`. In the name `{1}` stands for the
/// first identifier, `{2}` for the second: "het cijfer van {2} voor veiligheidsdoel {1}".
public struct PlaceNames: Sendable {
    /// The name of the places of one pattern.
    public struct Name: Hashable, Sendable {
        /// The pattern.
        public let pattern: String
        /// The name, with `{1}` and on for the identifiers.
        public let name: LocalizedText

        /// Makes a name.
        public init(_ pattern: String, _ name: LocalizedText) {
            self.pattern = pattern
            self.name = name
        }
    }

    /// The names, by pattern.
    public let names: [Name]

    /// Makes a list of names; of two for one pattern the first stays.
    public init(_ names: [Name] = []) {
        let order = names.indices.sorted { (names[$0].pattern, $0) < (names[$1].pattern, $1) }
        var kept: [Name] = []
        for index in order where kept.last?.pattern != names[index].pattern { kept.append(names[index]) }
        self.names = kept
    }

    /// Both lists together; of two names for one pattern this list's stays.
    public func adding(_ other: PlaceNames) -> PlaceNames { PlaceNames(names + other.names) }

    /// The names as they are in a whole: each pattern begins with the place of the part, but for places in the context
    /// of a review, which belong to no part.
    func lifted(at place: String, keyed: Bool) -> PlaceNames {
        PlaceNames(
            names.map { name in
                guard !Self.isInContext(name.pattern) else { return name }
                let pattern = name.pattern.isEmpty ? "" : "." + name.pattern
                guard keyed else { return Name(place + pattern, name.name) }
                return Name(
                    place + "[]" + pattern,
                    LocalizedText(nl: Self.shifted(name.name.nl), en: Self.shifted(name.name.en)))
            })
    }

    private static func isInContext(_ pattern: String) -> Bool {
        pattern.hasPrefix("attestations[") || pattern.hasPrefix("policy.") || pattern.hasPrefix("circumstances.")
    }

    /// Whether a place has a name.
    public func hasName(for address: Address) -> Bool { name(of: Self.split(address.path).pattern) != nil }

    /// The name of a place in a language; the address itself if it has no name.
    ///
    /// - Parameters:
    ///   - address: The place.
    ///   - language: The language.
    ///   - label: What to call an identifier; the identifier itself, if left out.
    public func text(
        for address: Address, in language: Language, label: (String) -> String = { $0 }
    ) -> String {
        let (pattern, keys) = Self.split(address.path)
        guard let name = name(of: pattern) else { return address.path }
        return Self.filled(name[language], keys, label)
    }

    private func name(of pattern: String) -> LocalizedText? {
        var low = names.startIndex
        var high = names.endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if names[middle].pattern < pattern { low = middle + 1 } else { high = middle }
        }
        return low < names.endIndex && names[low].pattern == pattern ? names[low].name : nil
    }

    private static func split(_ path: String) -> (pattern: String, keys: [String]) {
        var pattern = ""
        var keys: [String] = []
        var key: String?
        for scalar in path.unicodeScalars {
            switch scalar {
            case "[":
                pattern.unicodeScalars.append(scalar)
                key = ""
            case "]":
                pattern.unicodeScalars.append(scalar)
                keys.append(key ?? "")
                key = nil
            default:
                if key == nil { pattern.unicodeScalars.append(scalar) } else { key?.unicodeScalars.append(scalar) }
            }
        }
        return (pattern, keys)
    }

    private static func filled(_ template: String, _ keys: [String], _ label: (String) -> String) -> String {
        var text = ""
        var isInside = false
        for scalar in template.unicodeScalars {
            switch scalar {
            case "{": isInside = true
            case "}": isInside = false
            case "1"..."9" where isInside:
                let position = Int(scalar.value) - 49
                if keys.indices.contains(position) { text += label(keys[position]) }
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// A template with every `{n}` one higher: the whole's own identifier comes first.
    private static func shifted(_ template: String) -> String {
        var text = ""
        var isInside = false
        for scalar in template.unicodeScalars {
            if scalar == "{" { isInside = true }
            if scalar == "}" { isInside = false }
            if isInside, let next = Unicode.Scalar(scalar.value + 1), ("1"..."8").contains(scalar) {
                text.unicodeScalars.append(next)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
