internal import Domain
internal import Indicators

/// Looks through a document once, and keeps the references that lead to nothing.
struct ReferenceSearch {
    let participants: Set<Identifier<CooperationParticipant>>
    let parties: Set<Identifier<NetworkParty>>
    let strategy: Set<Identifier<StrategyElement>>
    private var found: [OpenReference] = []

    init(_ whole: RegionalCooperation) {
        participants = Set(whole.participants.map { $0.id })
        var parties: Set<Identifier<NetworkParty>> = []
        for party in whole.map.value?.parties ?? [] { parties.insert(party.id) }
        for map in whole.earlierMaps { for party in map.parties { parties.insert(party.id) } }
        self.parties = parties
        strategy = Set((whole.portfolio.value?.strategy ?? []).map { $0.id })
    }

    /// What was found, by address, each once.
    var result: [OpenReference] {
        var result: [OpenReference] = []
        for reference in found.sorted() where result.last != reference { result.append(reference) }
        return result
    }

    /// Looks for one that is named, if one is.
    mutating func look<Entity>(
        for named: Identifier<Entity>?, among known: Set<Identifier<Entity>>, _ target: ReferenceTarget,
        in list: Address?, at place: @autoclosure () -> Address
    ) {
        guard let named, !known.contains(named) else { return }
        found.append(
            OpenReference(
                address: place(), target: target, identifier: named.text, belongsAt: list.map { "\($0)[\(named)]" }))
    }

    /// Looks for each that is named.
    mutating func look<Entity>(
        for named: [Identifier<Entity>]?, among known: Set<Identifier<Entity>>, _ target: ReferenceTarget,
        in list: Address?, at place: @autoclosure () -> Address
    ) {
        guard let named else { return }
        for one in named { look(for: one, among: known, target, in: list, at: place()) }
    }

    /// Looks for a participant.
    mutating func look(for named: Identifier<CooperationParticipant>?, at place: @autoclosure () -> Address) {
        look(for: named, among: participants, .participant, in: "participants", at: place())
    }

    /// Looks for participants.
    mutating func look(for named: [Identifier<CooperationParticipant>]?, at place: @autoclosure () -> Address) {
        look(for: named, among: participants, .participant, in: "participants", at: place())
    }

    /// Looks for a party.
    mutating func look(for named: Identifier<NetworkParty>?, at place: @autoclosure () -> Address) {
        look(for: named, among: parties, .party, in: "map.parties", at: place())
    }

    /// Looks for parties.
    mutating func look(for named: [Identifier<NetworkParty>]?, at place: @autoclosure () -> Address) {
        look(for: named, among: parties, .party, in: "map.parties", at: place())
    }

    /// Looks for an element of the strategy.
    mutating func look(for named: Identifier<StrategyElement>?, at place: @autoclosure () -> Address) {
        look(for: named, among: strategy, .strategyElement, in: "portfolio.strategy", at: place())
    }

    /// Keeps a reference that is no identifier.
    mutating func add(
        _ target: ReferenceTarget, _ code: String? = nil, belongingAt place: Address, at address: Address
    ) {
        found.append(OpenReference(address: address, target: target, identifier: code, belongsAt: place))
    }
}
