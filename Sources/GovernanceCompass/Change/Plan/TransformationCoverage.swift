public import Domain

/// Which layers change, on which rings, and how deep, as far as steps were recorded (dekking van de transformatie).
///
/// It shows where something was recorded, never how well it goes, and claims no whole picture of the system.
public struct TransformationCoverage: Hashable, Sendable {
    /// The steps by which one place changes on one ring.
    public struct Cell: Hashable, Sendable {
        /// The place, named by the last of its layers.
        public let layer: ActorLayer
        /// The ring.
        public let ring: SystemRing
        /// The steps, in alphabetical order.
        public let steps: [Identifier<TransformationStep>]
    }

    /// A cell for each place and each ring, the places in the order of the source, the rings from the inside outwards.
    public let cells: [Cell]
    /// The places that no step names, by the last of their layers.
    public let layersWithoutStep: [ActorLayer]
    /// The rings that no step names.
    public let ringsWithoutStep: [SystemRing]
    /// The depths that no step names.
    public let depthsWithoutStep: [ChangeDepth]
    /// Steps of which layers or rings are not recorded or not known, in alphabetical order: they may fill any cell.
    public let unplaced: [Identifier<TransformationStep>]
    /// Whether it was stated that all steps were recorded: only then does an empty cell say that there is none.
    public let isComplete: Bool

    init(_ steps: Listed<TransformationStep>) {
        isComplete = steps.isStatedComplete
        var cells: [Cell] = []
        for place in ActorLayer.transformationPlaces {
            guard let layer = place.last else { continue }
            for ring in SystemRing.allCases {
                var ids: Set<Identifier<TransformationStep>> = []
                for step in steps where step.names(place) && step.names(ring) { ids.insert(step.id) }
                cells.append(Cell(layer: layer, ring: ring, steps: ids.sorted()))
            }
        }
        self.cells = cells
        layersWithoutStep = ActorLayer.transformationPlaces.compactMap { place in
            steps.contains { $0.names(place) } ? nil : place.last
        }
        ringsWithoutStep = SystemRing.allCases.filter { ring in !steps.contains { $0.names(ring) } }
        depthsWithoutStep = ChangeDepth.allCases.filter { depth in
            !steps.contains { ($0.depths ?? []).contains(.known(depth)) }
        }
        var unplaced: Set<Identifier<TransformationStep>> = []
        for step in steps where !step.isPlaced { unplaced.insert(step.id) }
        self.unplaced = unplaced.sorted()
    }
}

extension TransformationStep {
    fileprivate func names(_ place: [ActorLayer]) -> Bool {
        place.contains { (layers ?? []).contains(.known($0)) }
    }

    fileprivate func names(_ ring: SystemRing) -> Bool { (rings ?? []).contains(.known(ring)) }

    fileprivate var isPlaced: Bool {
        guard let layers, let rings else { return false }
        for code in layers where !code.isKnown { return false }
        for code in rings where !code.isKnown { return false }
        return true
    }
}

extension TransformationPlan {
    /// Which layers change on which rings, as it was known on a day.
    public func coverage(on day: CalendarDate) -> TransformationCoverage {
        TransformationCoverage(steps.asKnown(on: day) { $0.knownOn })
    }
}
