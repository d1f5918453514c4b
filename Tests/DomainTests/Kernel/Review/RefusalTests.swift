import Domain
import Testing

/// What cannot be read is refused with the path and what is allowed, and never repeats what stood there.
@Suite struct RefusalTests {
    static let marker = "Marieke"

    private func refuses<Code: StableCode & Codable>(
        _ type: Code.Type, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let refusal = KernelJSON.refusal(type, "\"\(Self.marker)\"")
        #expect(refusal?.path == "list.0", sourceLocation: sourceLocation)
        #expect(refusal?.cause?.subject == "code", sourceLocation: sourceLocation)
        #expect(refusal?.cause?.length == 7, sourceLocation: sourceLocation)
        let allowed = Code.allCases.map { $0.rawValue }.joined(separator: ", ")
        #expect(refusal?.message.contains(allowed) == true, sourceLocation: sourceLocation)
        #expect(refusal?.everything.contains(Self.marker) == false, sourceLocation: sourceLocation)
        #expect(Code.codes == Code.allCases.map { $0.rawValue }, sourceLocation: sourceLocation)
        for code in Code.allCases {
            #expect((try? KernelJSON.text(code)) == "\"\(code.rawValue)\"", sourceLocation: sourceLocation)
            #expect((try? KernelJSON.read(Code.self, "\"\(code.rawValue)\"")) == code, sourceLocation: sourceLocation)
        }
    }

    @Test func `a code that is not in its list is refused`() {
        refuses(Language.self)
        refuses(RuleKind.self)
        refuses(Strength.self)
        refuses(OutcomeState.self)
        refuses(MissingFact.Kind.self)
        refuses(OutcomeReason.Kind.self)
        refuses(Notice.State.self)
        refuses(ReviewChange.Cause.self)
        refuses(Attestation.Answer.self)
        refuses(Override.Change.self)
        refuses(Season.self)
    }

    /// The path and the message of a refusal, which never holds the marker.
    private func path<Value: Decodable>(_ type: Value.Type, _ json: String, strict: Bool = false) -> String? {
        let refusal = KernelJSON.refusal(type, json, strict: strict)
        if let refusal { #expect(!refusal.everything.contains(Self.marker), "\(refusal.everything)") }
        return refusal?.path
    }

    @Test(arguments: [
        "Marieke", "STUREN", "sturen-05", "STUREN-0", "STUREN-10000", "STUREN-", "-05", "STUREN-+5", "", "ST REN-5",
    ])
    func `a rule id of another form is refused`(text: String) {
        let refusal = KernelJSON.refusal(RuleID.self, "\"\(text)\"")
        #expect(refusal?.path == "list.0")
        #expect(refusal?.cause == InvalidValue("rule id", allowed: RuleID.allowed, length: text.utf8.count))
        #expect(refusal?.everything.contains(Self.marker) == false)
    }

    @Test(arguments: ["Marieke de Vries", "12345678", "123456789", "", "é", "a/b", String(repeating: "a", count: 65)])
    func `an identifier of another form is refused`(text: String) {
        let refusal = KernelJSON.refusal(Identifier<Participant>.self, "\"\(text)\"")
        #expect(refusal?.path == "list.0")
        #expect(
            refusal?.cause
                == InvalidValue("identifier", allowed: Identifier<Participant>.allowed, length: text.utf8.count))
        if text.utf8.count > 3 { #expect(refusal?.everything.contains(text) == false) }
    }

    @Test(arguments: ["11", "-1", "6.55", "10.1", "-0.1", "100", "6.499999"])
    func `a mark out of range or with more than one decimal is refused`(number: String) {
        let refusal = KernelJSON.refusal(Grade.self, number)
        #expect(refusal?.path == "list.0")
        #expect(refusal?.cause == InvalidValue("grade", allowed: Grade.allowed))
        #expect(refusal?.everything.contains(number) == (number == "100" ? refusal?.everything.contains("100") : false))
    }

    @Test func `a mark that is no number is refused`() {
        #expect(path(Grade.self, "\"Marieke\"") == "list.0")
        #expect(path(Grade.self, "\"6\"") == "list.0")
        #expect(path(Grade.self, "null") != nil)
        #expect(KernelJSON.refusal(Grade.self, "6.5") == nil)
    }

    @Test func `a code of a list that may grow is refused by a strict reader only`() throws {
        #expect(path(Coded<Season>.self, "\"Marieke\"") == nil)
        #expect(path(Coded<Season>.self, "\"Marieke\"", strict: true) == "list.0")
        let refusal = KernelJSON.refusal(Coded<Season>.self, "\"Marieke\"", strict: true)
        #expect(refusal?.message.contains("spring, summer, autumn") == true)
        #expect(refusal?.cause?.length == 7)
        #expect(path(Coded<Season>.self, "\"spring\"", strict: true) == nil)
        #expect(path(Coded<Season>.self, "3") == "list.0")
    }

    @Test func `a fact that is both stated and none is refused`() {
        let refusal = KernelJSON.refusal(Recorded<String>.self, #"{"none": true, "value": "Marieke"}"#)
        #expect(refusal?.path == "list.0")
        #expect(refusal?.cause?.subject == "fact")
        #expect(refusal?.everything.contains(Self.marker) == false)
        #expect(KernelJSON.refusal(Recorded<String>.self, #"{"none": true, "value": null}"#) != nil)
        #expect(path(Recorded<Grade>.self, #"{"value": 11}"#) == "list.0.value")
    }

    @Test func `a document of another version is refused`() throws {
        let json = try KernelJSON.text(Samples.review())
        let other = json.split(separator: #""formatVersion":1"#, omittingEmptySubsequences: false)
            .joined(separator: #""formatVersion":2"#)
        let refusal = KernelJSON.refusal(Review.self, other)
        #expect(refusal?.path == "list.0.formatVersion")
        #expect(refusal?.cause?.subject == "format version")
        #expect(refusal?.message.contains("1") == true)
        for version in ["0", "-1", "2"] { #expect(path(FormatVersion.self, version) == "list.0") }
        #expect(try KernelJSON.read(FormatVersion.self, "1") == .current)
        #expect(try KernelJSON.text(FormatVersion.current) == "1")
    }

    @Test func `a departure or an override without a reason is refused`() {
        for reason in ["", "   ", "\\n\\t"] {
            let fields = #""rule": "TEST-01", "by": "anna", "on": "2024-06-01", "reason": "\#(reason)""#
            let deviation = KernelJSON.refusal(Deviation.self, "{\(fields)}")
            #expect(deviation?.path == "list.0.reason")
            #expect(deviation?.cause?.subject == "reason")
            let override = KernelJSON.refusal(Override.self, #"{\#(fields), "change": "switchedOff"}"#)
            #expect(override?.path == "list.0.reason")
        }
        #expect(
            path(Deviation.self, #"{"rule": "Marieke", "by": "anna", "on": "2024-06-01", "reason": "x"}"#)
                == "list.0.rule")
        #expect(
            path(Deviation.self, #"{"rule": "TEST-01", "by": "Marieke!", "on": "2024-06-01", "reason": "x"}"#)
                == "list.0.by")
        #expect(
            path(
                Override.self,
                #"{"rule": "TEST-01", "by": "a", "on": "2024-06-01", "reason": "x", "change": "Marieke"}"#)
                == "list.0.change")
    }

    @Test func `a path leads to the place in the document`() {
        let finding = #"{"responsible": "team", "revision": 1, "rule": "TEST-01", "state": "met", "strength": "method""#
        #expect(
            path(Finding.self, finding + #", "missing": [{"at": "a", "kind": "Marieke"}]}"#) == "list.0.missing.0.kind")
        #expect(
            path(Finding.self, finding + #", "gaps": [{"at": "a", "seen": {"kind": "grade", "value": 60}}]}"#)
                == "list.0.gaps.0.seen.value")
        #expect(path(Finding.self, finding + #", "reason": {"kind": "Marieke"}}"#) == "list.0.reason.kind")
        #expect(path(Finding.self, finding + #", "until": "Marieke"}"#) == "list.0.until")
        #expect(path(Listed<Grade>.self, #"{"entries": [6, 60]}"#) == "list.0.entries.1")
        #expect(path(Timeline<Grade>.self, #"[{"value": 6}, {"value": 60}]"#) == "list.0.1.value")
    }
}
