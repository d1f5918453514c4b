import Domain
import Testing

@Suite struct RecordedTests {
    static let full = Provenance(heldOn: DateRange(exactly: "2024-01-02"), knownOn: "2024-01-03", by: "anna")

    struct Folder: Codable, Hashable {
        var mark: Recorded<Grade> = .notRecorded
        var text: Recorded<String> = .notRecorded
    }

    @Test func `not recorded is not none`() {
        let stated = Recorded.stated(Grade(6), Self.full)
        let none = Recorded<Grade>.statedAsNone(Self.full)
        #expect(stated.value == 6 && none.value == nil && Recorded<Grade>.notRecorded.value == nil)
        #expect(stated.provenance == Self.full && none.provenance == Self.full)
        #expect(Recorded<Grade>.notRecorded.provenance == nil)
        #expect(none != .notRecorded)
        #expect(Set([stated, none, .notRecorded, .statedAsNone()]).count == 4)
        #expect(Recorded.stated(Grade(6)).provenance == Provenance())
    }

    @Test func `a fact that became known later was not recorded before`() {
        for fact in [Recorded.stated(Grade(6), Self.full), .statedAsNone(Self.full)] {
            #expect(fact.asKnown(on: "2024-01-02") == .notRecorded)
            #expect(fact.asKnown(on: "2024-01-03") == fact)
            #expect(fact.asKnown(on: "2024-01-04") == fact)
        }
        let always = Recorded.stated(Grade(6), Provenance(heldOn: DateRange(exactly: "2024-01-02")))
        #expect(always.asKnown(on: "2020-01-01") == always)
        #expect(Recorded<Grade>.notRecorded.asKnown(on: .max) == .notRecorded)
        #expect(Self.full.isKnown(on: "2024-01-03") && !Self.full.isKnown(on: "2024-01-02"))
        #expect(Provenance().isKnown(on: .min))
    }

    @Test func `a fact can be told in another value and keeps where it comes from`() {
        #expect(Recorded.stated(Grade(6), Self.full).map { $0.tenths } == .stated(60, Self.full))
        #expect(Recorded<Grade>.statedAsNone(Self.full).map { $0.tenths } == .statedAsNone(Self.full))
        #expect(Recorded<Grade>.notRecorded.map { $0.tenths } == .notRecorded)
    }

    @Test func `a code that this version does not know was not recorded in a way that it can read`() {
        #expect(Recorded.stated(Coded<Season>.known(.spring), Self.full).code() == .stated(.spring, Self.full))
        #expect(Recorded.stated(Coded<Season>.unknown(code: "winter"), Self.full).code() == .notRecorded)
        #expect(Recorded<Coded<Season>>.statedAsNone(Self.full).code() == .statedAsNone(Self.full))
        #expect(Recorded<Coded<Season>>.notRecorded.code() == .notRecorded)
    }

    static let written: [(Recorded<Grade>, String)] = [
        (.stated(6), #"{"value":6}"#), (.statedAsNone(), #"{"none":true}"#),
        (.stated(6, full), #"{"by":"anna","heldOn":"2024-01-02","knownOn":"2024-01-03","value":6}"#),
        (.statedAsNone(full), #"{"by":"anna","heldOn":"2024-01-02","knownOn":"2024-01-03","none":true}"#),
        (.statedAsNone(Provenance(by: "anna")), #"{"by":"anna","none":true}"#),
    ]

    @Test func `a fact is written with its value or as none, and read back`() throws {
        for (fact, json) in Self.written {
            #expect(try KernelJSON.text(fact) == json)
            #expect(try KernelJSON.read(Recorded<Grade>.self, json) == fact)
        }
        #expect(try KernelJSON.read(Recorded<Grade>.self, #"{"none": false, "value": 6}"#) == .stated(6))
    }

    @Test func `a fact that was not recorded leaves no key, and an absent key or null was not recorded`() throws {
        #expect(try KernelJSON.text(Folder()) == "{}")
        #expect(try KernelJSON.read(Folder.self, "{}") == Folder())
        #expect(try KernelJSON.read(Folder.self, #"{"mark": null, "text": null}"#) == Folder())
        for (fact, json) in Self.written {
            let folder = Folder(mark: fact)
            #expect(try KernelJSON.text(folder) == #"{"mark":\#(json)}"#)
            #expect(try KernelJSON.read(Folder.self, KernelJSON.text(folder)) == folder)
        }
    }

    @Test func `half a fact is refused, and the path tells where`() {
        struct Document: Codable { var folder: Folder }
        func path(_ json: String) -> String? { KernelJSON.refusal(Document.self, #"{"folder": \#(json)}"#)?.path }
        #expect(path(#"{"mark": {"none": true, "value": 6}}"#) == "list.0.folder.mark")
        #expect(path(#"{"mark": {"value": 11}}"#) == "list.0.folder.mark.value")
        #expect(path(#"{"mark": {"value": 6, "by": "a b"}}"#) == "list.0.folder.mark.by")
        #expect(path(#"{"mark": {"value": 6, "knownOn": "2024-02-30"}}"#) == "list.0.folder.mark.knownOn")
        for nothing in [#"{"mark": {}}"#, #"{"mark": {"none": false}}"#, #"{"mark": {"by": "anna"}}"#, #"{"mark": 6}"#]
        {
            #expect(path(nothing) != nil, "\(nothing)")
        }
    }
}
