public import Domain

extension Rule where Subject == NetworkMap {
    /// The efforts of help, care, education, police and justice are aligned, and managers and directors steer together.
    ///
    /// The guide says that efforts have to be aligned and that this asks for shared steering on three levels. A map
    /// cannot show how well they are aligned: what is asked is the least that follows, that no sector stands without
    /// cooperation with another one. That is a decision of this SDK.
    public static let sectorsAreAligned = Rule(
        RuleDescription(
            .kompas(9),
            title: LocalizedText(
                nl: "Hulpverlening, zorg, onderwijs, politie en justitie werken samen, en managers en bestuurders "
                    + "sturen samen, lokaal, regionaal en landelijk",
                en: "Help services, care, education, police and justice cooperate, and managers and directors steer "
                    + "together, locally, regionally and nationally"),
            asks: LocalizedText(
                nl: "Elk van de vijf sectoren staat op de kaart, met een lijn naar een andere sector waarin beide "
                    + "partijen samenwerking zien. Op elk van de drie schalen sturen managers en bestuurders van twee of "
                    + "meer partijen samen.",
                en: "Each of the five sectors is on the map, with a line to another sector in which both parties see "
                    + "cooperation. On each of the three scales managers and directors of two or more parties steer "
                    + "together."),
            appliesWhen: LocalizedText(nl: "de kaart is getekend", en: "the map was drawn"),
            mend: LocalizedText(
                nl: "Nodig partijen uit deze sector uit om mee te tekenen.",
                en: "Invite parties of this sector to draw along."),
            strength: .method, responsible: .managersAndDirectors, citations: [.kompas("Stap 1")],
            misuse: LocalizedText(
                nl: "Dat een sector op de kaart staat zegt niet dat er over een gezin mag worden gedeeld.",
                en: "That a sector is on the map does not say that anything about a family may be shared.")),
        applies: { map, exam in exam.isDrawn(map) }
    ) { map, exam in
        guard let parties = exam.need(map.parties, at: "parties") else { return }
        let relations = map.relations
        let kinds = exam.kinds(of: map, relations)
        let areAllPartiesKnown = exam.isComplete(parties, at: "parties")
        let areAllLinesKnown = exam.isComplete(map.lines, at: "lines")
        for sector in NetworkSector.allCases {
            let isOnMap = kinds.all.some { $0.isOf(sector) } || !areAllPartiesKnown
            exam.require(isOnMap, at: .sector(sector), seen: .none)
            guard isOnMap.isTrue else { continue }
            let hasRelation = relations.some { line in
                exam.isLine(line, in: kinds, { $0.isOf(sector) }, { $0.isOfSector(otherThan: sector) })
                    && exam.isCooperation(line)
            }
            exam.require(hasRelation || !areAllLinesKnown, at: .relation(of: sector), seen: .none, mend: .talk)
        }
        exam.requireSharedSteering(of: map)
    }
}

extension Examination {
    /// States that managers and directors steer together on each of three scales.
    fileprivate mutating func requireSharedSteering(of map: NetworkMap) {
        for scale in SteeringScale.allCases {
            for layer in SteeringScale.layers {
                var steers = Truth.false
                for entry in map.steering {
                    let place: Address = "steering[\(entry.id)].layers"
                    steers =
                        (fact(entry.scale, at: "steering[\(entry.id)].scale").satisfies { scale.holds($0) }
                            && isStated(layer, among: entry.layers, at: place)
                            && isShared(entry)) || steers
                }
                require(
                    steers || hasUnlisted(map.steering, at: "steering.complete"), at: .steering(scale, layer),
                    seen: .none, mend: .steerTogether)
            }
        }
    }

    /// Whether two parties or more steer: one alone shares nothing.
    fileprivate mutating func isShared(_ entry: SharedSteering) -> Truth {
        fact(entry.parties, at: "steering[\(entry.id)].parties").satisfies { Set($0).count > 1 }
    }

    /// Whether a code stands in a list of codes; unknown where nothing was recorded, or one of them is not known.
    fileprivate mutating func isStated<Member: ClosedList>(
        _ member: Member, among codes: [Coded<Member>]?, at place: Address
    ) -> Truth {
        guard let codes else { return unknown(at: place) }
        if codes.contains(.known(member)) { return .true }
        for code in codes where !code.isKnown { return unknown(at: place) }
        return .false
    }
}

extension PartyKinds.Entry {
    /// Whether its kind works in a sector.
    fileprivate func isOf(_ sector: NetworkSector) -> Truth { kind.satisfies { $0.sector == sector } }
    /// Whether its kind works in another sector than this.
    fileprivate func isOfSector(otherThan sector: NetworkSector) -> Truth {
        kind.satisfies { kind in kind.sector.map { $0 != sector } ?? false }
    }
}

/// The three scales that the guide names: it takes regional and supra-regional together.
enum SteeringScale: String, CaseIterable {
    case local
    case regional
    case national

    /// The layers that share responsibility and steer.
    static let layers: [ActorLayer] = [.manager, .director]

    func holds(_ scale: GeographicScale) -> Bool {
        switch self {
        case .local: scale == .local
        case .regional: scale == .regional || scale == .supraRegional
        case .national: scale == .national
        }
    }

    /// The scale whose name it bears.
    var scale: GeographicScale {
        switch self {
        case .local: .local
        case .regional: .regional
        case .national: .national
        }
    }
}

extension Address {
    /// Where a sector is looked for on a map; it is no identifier, and so it has a name of its own.
    static func sector(_ sector: NetworkSector) -> Address { "sectors.\(sector)" }
    /// Where the cooperation of a sector with others is looked for on a map.
    static func relation(of sector: NetworkSector) -> Address { "sectors.\(sector).relation" }
    /// Where the steering of a layer on a scale is looked for.
    static func steering(_ scale: SteeringScale, _ layer: ActorLayer) -> Address {
        "steering.\(scale.scale).\(layer)"
    }
}

extension LocalizedText {
    fileprivate static let talk = LocalizedText(
        nl: "Bespreek met deze sector wat er nodig is om samen te werken.",
        en: "Discuss with this sector what it takes to cooperate.")
    fileprivate static let steerTogether = LocalizedText(
        nl: "Spreek af aan welke tafel zij samen verantwoordelijkheid nemen.",
        en: "Agree at which table they take responsibility together.")
}
