import Domain
import Foundation
import SafetyAssessment

// The lines that an article shows are at most 76 columns wide: so many fit on its page.

/// The code of the article "Documents and privacy".
func documentsAndPrivacy() throws {
    // snippet: file
    let household = Household("household-12", concerned: [Person("mother")])
    var file = CaseFile("case-12", Involvement(household))
    file.safetyPlan = .statedAsNone(
        Provenance(knownOn: "2026-03-12", by: "local-team"))
    file.phase = Timeline([
        .stated(
            .known(.immediateSafety),
            Provenance(heldOn: DateRange(exactly: "2026-03-05")))
    ])
    let march = try Period(from: "2026-03-01", through: "2026-03-12")
    let heard = DateRange(exactly: "2026-03-12")
    file.statements = Listed(
        [Statement("kitchen", by: "mother", on: heard)],
        coverage: [Coverage(march, asked: ["mother"])])
    // end

    // snippet: encoder
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let data = try encoder.encode(file)
    // end
    section("file")
    print(String(decoding: data, as: UTF8.self))

    section("round-trip")
    // snippet: round-trip
    let read = try JSONDecoder().decode(CaseFile.self, from: data)
    print(read == file, try encoder.encode(read) == data)
    // end

    section("unknown-code")
    // snippet: unknown-code
    let later = Data(#"{"id": "mother", "residence": "inShelter"}"#.utf8)
    let person = try JSONDecoder().decode(Person.self, from: later)
    if case .unknown(let code)? = person.residence { print("kept:", code) }

    let strict = JSONDecoder()
    if let key = CodingUserInfoKey.refusesUnknownCodes {
        strict.userInfo[key] = true
    }
    // end

    section("errors")
    // snippet: errors
    do {
        _ = try strict.decode(Person.self, from: later)
    } catch DecodingError.dataCorrupted(let context) {
        print("at", context.codingPath.map { $0.stringValue })
        if let invalid = context.underlyingError as? InvalidValue {
            print(invalid.message(in: .en))
        }
    }

    let input = "Anna de Vries"
    do {
        _ = try Identifier<Participant>(input)
    } catch {
        print(error.message(in: .en))
    }
    // end

    section("literals")
    // snippet: literals
    let written: Identifier<Participant> = "Anna de Vries"
    print(written)
    // end
}
