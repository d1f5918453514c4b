import Domain
import ExampleSupport
import GovernanceCompass

extension RegionReport {
    /// What the network map shows.
    mutating func addNetwork() {
        page.heading(says("Het netwerk", "The network"))
        guard let map = cooperation.map.value, map.parties.isRecorded || map.lines.isRecorded else {
            return addNothing()
        }
        let analysis = map.analysis(on: day)
        page.add(
            says(
                "\(analysis.parties.count) partijen: \(analysis.directlyInvolved.count) direct betrokken, "
                    + "\(analysis.ofIndirectInfluence.count) van indirecte invloed, "
                    + "\(analysis.notYetInvolved.count) nog niet betrokken, van "
                    + "\(analysis.involvementNotKnown.count) niet bekend.",
                "\(analysis.parties.count) parties: \(analysis.directlyInvolved.count) directly involved, "
                    + "\(analysis.ofIndirectInfluence.count) of indirect influence, "
                    + "\(analysis.notYetInvolved.count) not involved yet, of \(analysis.involvementNotKnown.count) "
                    + "not known."))
        let areLinesKnown = map.lines.isStatedComplete && analysis.openLines.isEmpty
        add(
            says("Lijn die niet sterk is, zonder actie", "Line that is not strong, without an action"),
            analysis.weakLinesWithoutAction.map { text($0) + " (" + views(of: $0, in: map) + ")" }
                .joined(separator: "; "), isSettled: areLinesKnown)
        add(
            says("Verschillend gezien", "Seen differently"),
            analysis.linesSeenDifferently.map { views(of: $0, in: map) }.joined(separator: "; "),
            isSettled: areLinesKnown)
        add(
            says("Nog niet gezegd hoe men het ziet", "Not said yet how it is seen"),
            analysis.openLines.map { text($0) }.joined(separator: "; "), isSettled: map.lines.isStatedComplete)
        addAbsences(of: map)
        addBridges(analysis, of: map, areLinesKnown: areLinesKnown)
        addWaiting(analysis.waiting, of: map)
        addComparison(with: map)
    }

    private func views(of line: PartyPair, in map: NetworkMap) -> String {
        guard let relation = map.relations.first(where: { $0.between == line }) else { return "" }
        return [line.first, line.second].map { party in
            let seen = relation.quality(seenBy: party, on: day).map { name($0.term) } ?? "?"
            return party.text + ": " + seen
        }.joined(separator: ", ")
    }

    private mutating func addAbsences(of map: NetworkMap) {
        let absences = map.absences(on: day)
        add(
            says("Wie ontbreekt", "Who is missing"),
            (absences.closePartners + absences.kinds).map { name($0.term) }.joined(separator: ", "),
            isSettled: absences.isSettled)
        if !absences.sectors.isEmpty {
            add(says("Geen partij uit", "No party of"), names(absences.sectors), isSettled: true)
        }
        let relations = map.required.filter { absences.relations.contains($0.id) }.map { relation in
            [relation.kind.member, relation.other?.member].compactMap { $0.map { name($0.term) } }
                .joined(separator: " – ")
        }
        add(
            says("Nodig gevonden en niet te zien", "Found necessary and not seen"),
            relations.joined(separator: "; "), isSettled: absences.isSettled && map.required.isStatedComplete)
        if !absences.isSettled {
            page.add(
                says(
                    "Er kan meer zijn dan op de kaart staat: niet alles is gezegd.",
                    "There may be more than is on the map: not everything was said."), indent: 2)
        }
    }

    private mutating func addBridges(_ analysis: NetworkAnalysis, of map: NetworkMap, areLinesKnown: Bool) {
        if analysis.bridgingParties.isEmpty { add(says("Wie verbindt", "Who bridges"), "", isSettled: areLinesKnown) }
        for bridging in analysis.bridgingParties {
            let pieces = map.pieces(without: bridging.party, on: day).sorted { $0.count > $1.count }
            let apart = pieces.dropFirst().map { list($0) }.joined(separator: " / ")
            add(
                says("Wie verbindt", "Who bridges"),
                bridging.party.text + says("; zonder vallen los: ", "; without it these come apart: ") + apart,
                isSettled: areLinesKnown)
        }
        let alone = analysis.groups.filter { $0.count == 1 }.flatMap { $0 }
        add(
            says("Zonder samenwerking die beide zien", "Without cooperation that both see"), list(alone),
            isSettled: areLinesKnown)
    }

    private mutating func addWaiting(_ waiting: WaitingCircles, of map: NetworkMap) {
        let circles = waiting.circles.map { circle in
            (circle + circle.prefix(1)).map { $0.text }.joined(separator: " → ")
        }
        add(
            says("Wie in een kring op wie wacht", "Who waits for whom in a circle"), circles.joined(separator: "; "),
            isSettled: map.waits.isStatedComplete)
        if !waiting.areAllCircles {
            page.add(says("er kunnen er meer zijn", "there may be more"), indent: 2)
        }
    }

    private mutating func addComparison(with map: NetworkMap) {
        guard let previous = cooperation.previousMap(on: day), let change = cooperation.mapComparison(on: day) else {
            return add(
                says("Vorige kaart", "Previous map"), "", isSettled: cooperation.earlierMaps.isStatedComplete)
        }
        let title = says("Sinds de vorige kaart", "Since the previous map")
        let drawn = previous.drawnOn.value?.exact.map { " (" + date($0) + ")" } ?? ""
        page.add(title + drawn + ":", mark: "* ")
        let told: [(String, String)] = [
            (says("erbij", "new"), list(change.newParties)),
            (says("niet meer op de kaart", "not on the map any more"), list(change.goneParties)),
            (says("nog niet sterk, net als toen", "not strong yet, as before"), lines(change.stillWeakLines)),
            (
                says("wachten nog steeds op elkaar", "still wait for each other"),
                change.stillWaiting.map { list($0) }.joined(separator: "; ")
            ),
            (
                says("anders gezien", "seen otherwise"),
                change.changedViews.map { words(of: $0) }.joined(separator: "; ")
            ),
        ]
        for (name, words) in told where !words.isEmpty { page.add(name + ": " + words, mark: "- ", indent: 2) }
    }

    private func lines(_ pairs: [PartyPair]) -> String { pairs.map { text($0) }.joined(separator: "; ") }

    private func words(of view: NetworkMapComparison.ChangedView) -> String {
        let other = view.line.first == view.party ? view.line.second : view.line.first
        return view.party.text + says(" over ", " about ") + other.text + ": " + name(of: view.before) + " → "
            + name(of: view.after)
    }

    private func name(of seen: SeenRelation) -> String {
        switch seen {
        case .notSaid: says("niet gezegd", "not said")
        case .noneWanted: says("geen, en niet gewenst", "none, and none wanted")
        case .quality(let quality): name(quality.term)
        }
    }
}
