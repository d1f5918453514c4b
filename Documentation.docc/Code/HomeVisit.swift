import Domain

// snippet: subject
/// A visit at home: a subject of this article's own.
struct HomeVisit: Hashable, ReviewSubject {
    let id: Identifier<HomeVisit>
    /// Those who live there.
    let hosts: [Identifier<Participant>]
    /// Who was there; `nil` if that was not recorded.
    var present: [Identifier<Participant>]?
    /// Whether it was announced; `nil` if that was not recorded.
    var isAnnounced: Bool?
    /// Why it was not announced.
    var reason: Recorded<String> = .notRecorded
    /// What people said.
    var statements: Listed<Statement> = []

    func view(for audience: Audience, on day: CalendarDate) -> HomeVisit {
        var view = self
        view.reason = reason.asKnown(on: day)
        view.statements = statements.view(for: audience, on: day) {
            $0.knownOn
        }
        return view
    }
}
// end
