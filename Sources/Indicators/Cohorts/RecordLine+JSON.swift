extension RecordLine {
    /// Reads a JSON object.
    ///
    /// Names and values of records have no characters that JSON escapes. One that is escaped all the same is not
    /// understood: a key is then another key, and a value is refused.
    mutating func readJSON() -> Bool {
        skipSpace()
        guard take(UInt8(ascii: "{")) else { return fail(.json, at: at) }
        skipSpace()
        if !take(UInt8(ascii: "}")) {
            var expected = 0
            repeat {
                skipSpace()
                let place = at
                guard let key = takeKey(expected) else { return fail(.json, at: at) }
                skipSpace()
                guard take(UInt8(ascii: ":")) else { return fail(.json, at: at) }
                skipSpace()
                if case .known(let position) = key {
                    guard isNew(position) else { return fail(.repeatedKey, at: place) }
                    guard readJSONValue(RecordKey.allCases[position]) else { return false }
                    expected = position + 1
                } else if !skipValue(depth: 0) {
                    return fail(.json, at: at)
                }
                skipSpace()
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { return fail(.json, at: at) }
        }
        skipSpace()
        return isAtEnd || fail(.json, at: at)
    }

    /// A key: one of a record's, by its position, or another.
    private enum JSONKey {
        case known(Int)
        case other
    }

    /// The key that stands here; `nil` if there is none.
    ///
    /// Lines mostly have their keys in one order: the one behind the key before is tried first, without looking where
    /// this one ends.
    private mutating func takeKey(_ expected: Int) -> JSONKey? {
        if let length = codes.keys.length(at: expected), end - at > length + 1, bytes[at] == UInt8(ascii: "\""),
            bytes[at + 1 + length] == UInt8(ascii: "\""),
            codes.keys.matches(expected, at + 1..<at + 1 + length, bytes)
        {
            at += length + 2
            return .known(expected)
        }
        guard let name = string() else { return nil }
        guard let position = codes.keys.position(of: name, in: bytes, from: expected) else { return .other }
        return .known(position)
    }

    private mutating func readJSONValue(_ key: RecordKey) -> Bool {
        if takeNull() { return true }
        switch key {
        case .concernsChildren:
            let place = at
            guard let traits = takeTruth() else { return fail(.code, at: place) }
            row.traits |= traits
            return true
        case .measures:
            guard take(UInt8(ascii: "[")) else { return fail(.code, at: at) }
            row.traits |= Traits.measuresRecorded
            skipSpace()
            if take(UInt8(ascii: "]")) { return true }
            repeat {
                skipSpace()
                guard let code = string() else { return fail(.code, at: at) }
                guard addMeasure(code) else { return false }
                skipSpace()
            } while take(UInt8(ascii: ","))
            return take(UInt8(ascii: "]")) || fail(.json, at: at)
        default:
            let place = at
            guard let range = string() else {
                return fail(at < end && bytes[at] == UInt8(ascii: "\"") ? .json : key.refusal, at: place)
            }
            return readValue(key, range)
        }
    }

    private mutating func skipSpace() {
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): at += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < end, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func takeNull() -> Bool {
        guard end - at >= 4, codes.null.matches(0, at..<at + 4, bytes) else { return false }
        at += 4
        return true
    }

    /// The traits of a yes or a no; `nil` if there is none.
    private mutating func takeTruth() -> UInt32? {
        for length in 4...5 where end - at >= length {
            let traits = codes.truth.traits(of: at..<at + length, in: bytes)
            if traits != 0 {
                at += length
                return traits
            }
        }
        return nil
    }

    /// The place of a string, without its quotes and with its escapes as they stand; it stays where it is if there is
    /// none.
    private mutating func string() -> Range<Int>? {
        guard at < end, bytes[at] == UInt8(ascii: "\"") else { return nil }
        let from = at + 1
        let limit = Swift.min(end, bytes.count)
        var place = from
        while place < limit {
            let byte = bytes[place]
            switch byte {
            // Letters and digits, which nearly all are, go first.
            case 0x23...0x5b, 0x5d..<0x80: place &+= 1
            case UInt8(ascii: "\""):
                at = place + 1
                return from..<place
            case UInt8(ascii: "\\"):
                guard let length = escapeLength(place) else { return nil }
                place += length
            case 0x20, 0x21: place += 1
            case 0..<0x20: return nil
            default:
                guard let length = characterLength(place) else { return nil }
                place += length
            }
        }
        return nil
    }

    /// The number of bytes of an escape; `nil` if it is none.
    private func escapeLength(_ place: Int) -> Int? {
        guard place + 1 < end else { return nil }
        switch bytes[place + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return 2
        case UInt8(ascii: "u"):
            guard place + 6 <= end else { return nil }
            for byte in bytes[place + 2..<place + 6] {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                    UInt8(ascii: "A")...UInt8(ascii: "F"):
                    break
                default: return nil
                }
            }
            return 6
        default: return nil
        }
    }

    /// The number of bytes of a character of UTF-8 that has several; `nil` if it is not well formed.
    private func characterLength(_ place: Int) -> Int? {
        let first = bytes[place]
        let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        guard first >= 0xc2, first <= 0xf4, place + length <= end else { return nil }
        for byte in bytes[place + 1..<place + length] where byte & 0xc0 != 0x80 { return nil }
        // Neither longer than needed, nor a surrogate, nor beyond the last character.
        let second = bytes[place + 1]
        switch first {
        case 0xe0: return second >= 0xa0 ? length : nil
        case 0xed: return second < 0xa0 ? length : nil
        case 0xf0: return second >= 0x90 ? length : nil
        case 0xf4: return second < 0x90 ? length : nil
        default: return length
        }
    }

    /// Skips the value of another key; values nested more than 64 deep are refused.
    private mutating func skipValue(depth: Int) -> Bool {
        guard at < end, depth < 64 else { return false }
        switch bytes[at] {
        case UInt8(ascii: "\""): return string() != nil
        case UInt8(ascii: "{"):
            at += 1
            skipSpace()
            if take(UInt8(ascii: "}")) { return true }
            repeat {
                skipSpace()
                guard string() != nil else { return false }
                skipSpace()
                guard take(UInt8(ascii: ":")) else { return false }
                skipSpace()
                guard skipValue(depth: depth + 1) else { return false }
                skipSpace()
            } while take(UInt8(ascii: ","))
            return take(UInt8(ascii: "}"))
        case UInt8(ascii: "["):
            at += 1
            skipSpace()
            if take(UInt8(ascii: "]")) { return true }
            repeat {
                skipSpace()
                guard skipValue(depth: depth + 1) else { return false }
                skipSpace()
            } while take(UInt8(ascii: ","))
            return take(UInt8(ascii: "]"))
        default:
            return takeNull() || takeTruth() != nil || skipNumber()
        }
    }

    private mutating func skipNumber() -> Bool {
        _ = take(UInt8(ascii: "-"))
        let first = at
        guard skipDigits() else { return false }
        if bytes[first] == UInt8(ascii: "0") && at - first > 1 { return false }
        if take(UInt8(ascii: ".")) { guard skipDigits() else { return false } }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            return skipDigits()
        }
        return true
    }

    private mutating func skipDigits() -> Bool {
        let from = at
        while at < end, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") { at += 1 }
        return at > from
    }
}

extension RecordKey {
    /// What is wrong with a value of this key that has another form.
    var refusal: LineProblem.Reason {
        switch self {
        case .id, .area: .identifier
        case .asOf, .registered, .started, .closed: .date
        case .frame, .form, .concernsChildren, .measures: .code
        }
    }
}
