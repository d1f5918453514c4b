import Domain
import Foundation
import Indicators
import Testing

@Suite struct ReportClaimTests {
    @Test func `a conclusion comes back as it was written`() throws {
        var claim = ReportClaim("c", .improvement, from: ["a", "b"], about: "huishoudens", knownOn: "2026-02-10")
        claim.horizon = .stated(.known(.short))
        claim.followUpMonths = 12
        claim.comparison = .statedAsNone()
        claim.words = "gezinnen wachten minder lang"
        for claim in [claim, ReportClaim("leeg")] {
            let data = try JSONEncoder().encode(claim)
            #expect(try JSONDecoder().decode(ReportClaim.self, from: data) == claim)
        }
    }

    @Test(arguments: ["-1", "\(Int.min)", "12.5", "1e30"])
    func `months below zero or in parts are refused`(_ months: String) throws {
        let json = Data(#"{"id": "c", "followUpMonths": \#(months)}"#.utf8)
        let error = #expect(throws: DecodingError.self) { try JSONDecoder().decode(ReportClaim.self, from: json) }
        guard case .dataCorrupted(let context)? = error else {
            Issue.record("another error")
            return
        }
        #expect(context.codingPath.map { $0.stringValue } == ["followUpMonths"])
        #expect((context.underlyingError as? InvalidValue)?.subject == "follow-up months")
    }
}
