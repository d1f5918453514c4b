internal import Domain

#if !hasFeature(Embedded)
extension KeyedDecodingContainer {
    /// Reads how many of something there are, where that was recorded; refuses a number below zero.
    func decode(_ type: Recorded<Int>.Type, forKey key: Key) throws -> Recorded<Int> {
        let count = try checked(key) { try decodeIfPresent(type, forKey: key) } ?? .notRecorded
        if let number = count.value, number < 0 { throw refusal(of: key) }
        return count
    }

    /// Reads how many of something there are; refuses a number below zero.
    func decodeCountIfPresent(forKey key: Key) throws -> Int? {
        let count = try checked(key) { try decodeIfPresent(Int.self, forKey: key) }
        if let count, count < 0 { throw refusal(of: key) }
        return count
    }

    /// Of a number that is no integer a decoder may lose the path, so that error is made here.
    private func checked<Value>(_ key: Key, _ decode: () throws -> Value) throws -> Value {
        do { return try decode() } catch let error as DecodingError { throw error } catch { throw refusal(of: key) }
    }

    private func refusal(of key: Key) -> DecodingError {
        InvalidValue(
            "count", allowed: LocalizedText(nl: "een geheel getal van 0 of meer", en: "an integer of 0 or more")
        )
        .decodingError(at: codingPath + [key])
    }
}
#endif
