import Domain
import SafetyAssessment
import Testing
import ToekomstscenarioFixtures

/// A review on a day reads what was known on that day, and says until when it holds if nothing new is recorded.
struct TimeTests {
    @Test func `a finding holds until the day it names`() throws {
        var found = Counterexamples()
        for (number, subject) in Subjects.some(everyExample: 6, everyVariation: 3).enumerated() {
            let isWhole = number < Subjects.households.count
            let days = try JSONTree(subject.file).days
            for (index, day) in days.enumerated()
            where isWhole
                ? Subjects.isTurn(of: index, oneIn: min(4, Subjects.thinning))
                : Subjects.isTurn(of: index, oneIn: 13, from: number)
            {
                let known = subject.known(on: day)
                let before = known.review()
                for (other, later) in laterDays(days, than: day, of: known).enumerated()
                where isWhole || Subjects.isTurn(of: other, oneIn: 4) {
                    compare(before, known.on(later).review(), subject, &found)
                }
            }
        }
        found.report()
    }

    @Test func `a review on a day is that of the file as it was known on the day`() throws {
        for subject in Subjects.some(everyExample: 40, everyVariation: 16) {
            for day in Subjects.every(3, of: try JSONTree(subject.file).days) {
                let then = subject.on(day)
                let review = then.review()
                let isSame = Subject(subject.name, subject.file.asKnown(on: day), then.context).review() == review
                #expect(isSame, "\(subject.name) on \(day)")
                for reader in subject.persons.prefix(Subjects.isExhaustive ? subject.persons.count : 2) {
                    let seen = subject.file.view(for: .person(reader), on: day)
                    let isSame =
                        Subject(subject.name, seen, then.context).review(for: .person(reader))
                        == then.review(for: .person(reader))
                    #expect(isSame, "\(subject.name) on \(day) for \(reader)")
                }
            }
        }
    }

    @Test func `what became known after the day changes nothing`() throws {
        var found = Counterexamples()
        for subject in Subjects.some(everyExample: 60, everyVariation: 40) {
            let tree = try JSONTree(subject.file)
            for day in [subject.context.day, subject.context.day.adding(days: -90) ?? subject.context.day] {
                guard let later = day.adding(days: 5) else { continue }
                let then = subject.on(day)
                for path in Subjects.every(min(8, Subjects.thinning), of: tree.allPaths.filter { tree.isDated($0) }) {
                    let dated = tree.knowing(path, on: later)
                    guard let late = try? dated.decoded(CaseFile.self),
                        let never = try? tree.removing(path).decoded(CaseFile.self)
                    else { continue }
                    let one = Subject(subject.name, late, then.context).review()
                    let other = Subject(subject.name, never, then.context).review()
                    guard one != other else { continue }
                    for change in States(one).changes(to: States(other)) {
                        found.add(
                            "\(change) without what is not known yet: \(path.kind)", at: "\(subject.name) \(path.text)")
                    }
                    if States(one) == States(other) {
                        found.add("details: \(path.kind)", at: "\(subject.name) \(path.text)")
                    }
                }
            }
        }
        found.report()
    }

    /// What begins or ends later, known today: an outcome that will change says on which day.
    @Test(arguments: Coming.all)
    func `what is known to come is announced`(_ coming: Coming) {
        var file = HouseholdInOrder.caseFile
        coming.change(&file)
        let today = Subject(coming.name, file, HouseholdInOrder.context)
        let then = today.on(coming.day).review()
        for (before, after) in zip(today.review().findings, then.findings) where before.state != after.state {
            #expect(before.outcome.until.map { $0 <= coming.day } == true, "\(coming.name): \(before.rule.text)")
        }
    }

    private func compare(_ before: Review, _ after: Review, _ subject: Subject, _ found: inout Counterexamples) {
        for (old, new) in zip(before.findings, after.findings) where old != new {
            if let until = old.outcome.until, until <= after.on { continue }
            found.add(
                "\(old.rule.text) changes before its day (\(old.state) → \(new.state))",
                at: "\(subject.name) from \(before.on) to \(after.on), until \(old.outcome.until?.description ?? "–")")
        }
    }

    private func laterDays(_ days: [CalendarDate], than day: CalendarDate, of subject: Subject) -> [CalendarDate] {
        var later = days.filter { $0 > day }
        for finding in subject.review().findings {
            if let until = finding.outcome.until, let before = until.adding(days: -1), before > day {
                later.append(before)
            }
        }
        for person in subject.file.household.concerned {
            var next = day
            while let change = person.nextChange(after: next) {
                later.append(change)
                next = change
            }
        }
        return Array(Set(later)).sorted()
    }
}

/// Something that is known today and begins or ends on a later day.
struct Coming: Sendable, CustomTestStringConvertible {
    let name: String
    let day: CalendarDate
    let change: @Sendable (inout CaseFile) -> Void

    var testDescription: String { name }

    static let all = [
        Coming(name: "a fixed contact begins", day: "2026-12-01") { file in
            file.involvement.fixedContacts.entries = [
                FixedContact("later", professional: "lokaal", since: "2026-12-01", coordinatesHelpers: true)
            ]
        },
        Coming(name: "a fixed contact ends", day: "2026-12-01") { file in
            file.involvement.fixedContacts.entries[0].until = "2026-12-01"
        },
        Coming(name: "a consent begins", day: "2026-12-01") { file in
            file.involvement.consents.answers.entries[0].from = "2026-12-01"
        },
        Coming(name: "a consent ends", day: "2026-12-01") { file in
            file.involvement.consents.answers.entries[0].until = "2026-12-01"
        },
        Coming(name: "access to a file ends", day: "2026-12-01") { file in
            file.involvement.consents.access.entries = [
                FileAccess(
                    "leest", to: .localTeam, by: .veiligThuis, basis: .stated(.known(.consentToExchange)),
                    from: "2026-06-01", until: "2026-12-01")
            ]
        },
        Coming(name: "access to a file begins", day: "2026-12-01") { file in
            file.involvement.consents.access.entries = [
                FileAccess(
                    "leest", to: .localTeam, by: .veiligThuis, basis: .stated(.known(.consentToExchange)),
                    from: "2026-12-01")
            ]
        },
        Coming(name: "a conference is held", day: "2026-12-01") { file in
            var planned = Conference("gepland")
            planned.kind = .known(.caseConference)
            planned.on = DateRange(exactly: "2026-12-01")
            planned.knownOn = "2026-11-01"
            planned.professionals = Listed([], complete: Provenance())
            file.conferences.entries = [planned]
        },
        Coming(name: "somebody will be told", day: "2026-12-01") { file in
            for index in file.conferences.entries.indices {
                for person in file.conferences.entries[index].persons.entries.indices {
                    file.conferences.entries[index].persons.entries[person].toldAfter = .stated(
                        DateRange(exactly: "2026-12-01"), Provenance(knownOn: "2026-11-01"))
                }
            }
        },
        Coming(name: "another form begins", day: "2026-12-01") { file in
            let later = Provenance(heldOn: DateRange(exactly: "2026-12-01"), knownOn: "2026-11-01")
            file.involvement.form = Timeline(
                file.involvement.form.statements + [.stated(.known(.consultation), later)])
        },
        Coming(name: "others begin to coordinate", day: "2026-12-01") { file in
            let later = Provenance(heldOn: DateRange(exactly: "2026-12-01"), knownOn: "2026-11-01")
            file.involvement.coordination = Timeline(
                file.involvement.coordination.statements + [.stated(.known(.regionalSafetyTeam), later)])
        },
        Coming(name: "a director leaves", day: "2026-12-01") { file in
            file.involvement.direction.directors.entries[0].until = "2026-12-01"
        },
        Coming(name: "another director begins", day: "2026-12-01") { file in
            file.involvement.direction.directors.entries.append(
                CaseDirector("later", director: "collega", organisation: .veiligThuis, since: "2026-12-01"))
        },
        Coming(name: "a party leaves", day: "2026-12-01") { file in
            file.involvement.direction.parties.entries[1].until = "2026-12-01"
        },
        Coming(name: "the time for a quick start runs out", day: "2026-11-23") { file in
            file.involvement.direction.quickStarts.entries[0].begunOn = "2026-11-19"
            file.involvement.direction.quickStarts.entries[0].firstActionsOn = .statedAsNone()
        },
        Coming(name: "the time for direction to begin runs out", day: "2026-11-26") { file in
            let begin = Provenance(heldOn: DateRange(exactly: "2026-11-18"), knownOn: "2026-11-18")
            file.involvement.unsafety.present = Timeline([.stated(true, begin)])
            file.involvement.direction.directors = Listed([], complete: Provenance())
        },
        Coming(name: "another phase begins", day: "2026-12-01") { file in
            let later = Provenance(heldOn: DateRange(exactly: "2026-12-01"), knownOn: "2026-11-01")
            file.phase = Timeline(file.phase.statements + [.stated(.known(.immediateSafety), later)])
        },
        Coming(name: "unsafety ends", day: "2026-12-01") { file in
            let later = Provenance(heldOn: DateRange(exactly: "2026-12-01"), knownOn: "2026-11-01")
            file.involvement.unsafety.present = Timeline(
                file.involvement.unsafety.present.statements + [.stated(false, later)])
        },
        Coming(name: "a measure begins", day: "2026-12-01") { file in
            var measure = Measure("later", .supervisionOrder, about: "zoon")
            measure.events = Listed(
                [MeasureEvent("opgelegd", .imposed, on: DateRange(exactly: "2026-12-01"), knownOn: "2026-11-01")],
                complete: Provenance(by: "lokaal"))
            file.measures = [measure]
        },
        Coming(name: "a measure ends", day: "2026-12-01") { file in
            var measure = MeasureInOrder.measure
            measure.events.entries.append(
                MeasureEvent("einde", .ended, on: DateRange(exactly: "2026-12-01"), knownOn: "2026-11-01"))
            file.measures = [measure]
        },
        Coming(name: "help under a measure ends", day: "2026-12-01") { file in
            var measure = MeasureInOrder.measure
            measure.help.entries[0].ended = .stated(DateRange(exactly: "2026-12-01"))
            file.measures = [measure]
        },
        Coming(name: "pressure begins", day: "2026-12-01") { file in
            var chain = ChainInOrder.trajectory
            chain.pressures.entries[0].from = DateRange(exactly: "2026-12-01")
            chain.pressures.entries[0].answers.entries = []
            file.chain = .stated(chain)
        },
        Coming(name: "pressure ends", day: "2026-12-01") { file in
            var chain = ChainInOrder.trajectory
            chain.pressures.entries[0].ended = .stated(DateRange(exactly: "2026-12-01"))
            chain.pressures.entries[0].answers.entries = []
            file.chain = .stated(chain)
        },
        Coming(name: "a child is expected", day: "2026-12-01") { file in
            file.household.concerned.entries.append(
                Person("baby", birth: .expected(DateRange(exactly: "2026-12-01"))))
        },
        Coming(name: "a child comes of age", day: "2026-12-01") { file in
            file.household.concerned.entries.append(
                Person("neef", birth: .born(DateRange(exactly: "2008-12-01")), residence: .inHousehold))
        },
    ]
}

extension Subject {
    /// The same on another day.
    func on(_ day: CalendarDate) -> Subject {
        var context = context
        context.day = day
        return Subject(name, file, context)
    }

    /// The file and the answers as they were known on a day, on that day.
    func known(on day: CalendarDate) -> Subject {
        var context = context
        context.day = day
        context.attestations = context.attestations.filter { $0.on <= day && $0.withdrawn == nil }
        context.deviations = context.deviations.filter { $0.on <= day }
        return Subject(name, file.asKnown(on: day), context)
    }
}

extension JSONTree {
    /// All days in the tree, each once, in order.
    var days: [CalendarDate] {
        var days: Set<CalendarDate> = []
        for path in allPaths {
            if case .text(let text) = self[path], let day = try? CalendarDate(iso: text), day > "2026-01-01" {
                days.insert(day)
            }
        }
        return days.sorted()
    }

    /// Whether the record at a path says when it became known, or else on which day it was said.
    func isDated(_ path: Path) -> Bool {
        guard case .object(let members) = self[path] else { return false }
        return members.contains { member in
            guard case .text(let text) = member.value, (try? CalendarDate(iso: text)) != nil else { return false }
            return member.key == "knownOn" || (member.key == "on" && path.last != .key("value"))
        }
    }

    /// The tree with the record at a path known, or said, on a day.
    func knowing(_ path: Path, on day: CalendarDate) -> JSONTree {
        let key: Step = self[path + [.key("knownOn")]] == nil ? .key("on") : .key("knownOn")
        return replacing(path + [key], by: .text(day.description))
    }
}
