#if !hasFeature(Embedded)
    extension RawRepresentable where Self: CaseIterable, RawValue == String {
        /// Reads one of the codes of a closed list.
        ///
        /// What the standard library does by itself puts the refused text into its error; that text may be a name.
        init(codeFrom decoder: any Decoder, subject: String) throws {
            let container = try decoder.singleValueContainer()
            let code = try container.decode(String.self)
            guard let value = Self(rawValue: code) else {
                let codes = Self.allCases.map { $0.rawValue }.joined(separator: ", ")
                throw InvalidValue(subject, allowed: LocalizedText(nl: codes, en: codes), length: code.utf8.count)
                    .decodingError(at: container.codingPath)
            }
            self = value
        }
    }
#endif
