// How long the analysis of a large network map takes: 2,000 parties, 20,000 lines, and who waits for whom.
//
//     swift run -c release network
//
// The whole analysis is to stay under 50 ms. The search for circles of waiting parties is told apart, on a map in which
// there are far more circles than anybody can count: there it keeps to its bounds, and says so. Times vary with the
// machine and its load; nothing compares them.

import Domain
import Foundation
import GovernanceCompass

/// The least time of several runs: what disturbs a run only makes it longer.
func leastMilliseconds(_ body: () -> Int) -> Double {
    let clock = ContinuousClock()
    var least = Duration.seconds(1000)
    var total = 0
    for _ in 0..<20 { least = min(least, clock.measure { total &+= body() }) }
    // What nobody reads may be left out by the compiler.
    if total == 0 { print("nothing was found") }
    return Double(least.components.attoseconds) / 1e15 + Double(least.components.seconds) * 1e3
}

/// Numbers that are the same in every run and on every machine.
struct Sequence64 {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}

let day: CalendarDate = "2026-11-20"

func party(_ number: Int) throws -> Identifier<NetworkParty> { try Identifier("partij-" + String(number)) }

/// A made-up map of so many parties and so many different lines.
func map(parties: Int, lines: Int) throws -> NetworkMap {
    var numbers = Sequence64(state: 20_261_120)
    var map = NetworkMap("kaart")
    let known = Provenance(knownOn: "2026-01-01")
    map.drawnOn = .stated(DateRange(exactly: "2026-01-01"), known)
    for number in 0..<parties {
        map.parties.entries.append(NetworkParty(try party(number), .localTeam, .direct))
    }
    let qualities: [RelationQuality] = [.strong, .improvable, .lacking]
    var drawn: Set<Int> = []
    while drawn.count < lines {
        let first = numbers.next(below: parties)
        let second = numbers.next(below: parties)
        guard first < second, drawn.insert(first * parties + second).inserted else { continue }
        map.lines.entries.append(
            try NetworkLine(
                NetworkLine.End(try party(first), qualities[numbers.next(below: 3)], on: "2026-01-01"),
                NetworkLine.End(try party(second), qualities[numbers.next(below: 3)], on: "2026-01-01")))
    }
    return map
}

/// The same map with parties that wait for each other, drawn by lot among the first so many.
func adding(waits count: Int, within parties: Int, to map: NetworkMap) throws -> NetworkMap {
    var numbers = Sequence64(state: 4)
    var map = map
    for number in 0..<count {
        let first = numbers.next(below: parties)
        let second = numbers.next(below: parties)
        guard first != second else { continue }
        let id: Identifier<PartyWait> = try Identifier("wacht-" + String(number))
        map.waits.entries.append(try PartyWait(id, of: try party(first), for: try party(second)))
    }
    return map
}

func line(_ words: String, _ milliseconds: Double) {
    print(
        "  " + words + String(repeating: " ", count: max(1, 44 - words.count))
            + String(format: "%8.2f ms", milliseconds))
}

do {
    let plain = try map(parties: 2_000, lines: 20_000)
    let waiting = try adding(waits: 2_000, within: 2_000, to: plain)
    // A hundred parties of which each waits for some forty others: circles beyond counting.
    let knotted = try adding(waits: 4_000, within: 100, to: plain)
    print("2,000 parties, 20,000 lines")
    line("the whole analysis", leastMilliseconds { plain.analysis(on: day).parties.count })
    line("with 2,000 waits", leastMilliseconds { waiting.analysis(on: day).parties.count })
    line("with 4,000 waits among 100 parties", leastMilliseconds { knotted.analysis(on: day).parties.count })
    line("only the circles of those", leastMilliseconds { knotted.waitingCircles(on: day).knots.count })
    let circles = knotted.waitingCircles(on: day)
    print(
        "  bounds: \(WaitingCircles.standardLimit) circles, \(WaitingCircles.stepLimit) steps; found "
            + "\(circles.circles.count) circles, all of them: \(circles.areAllCircles)")
} catch {
    print("error: \(error)")
    exit(1)
}
