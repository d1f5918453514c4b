public import Domain

/// Where the new way of working becomes normal, by mechanism and layer (overzicht van normalisatie).
///
/// It helps to see where to stimulate. The mechanisms follow no fixed path, so none of them is next.
public struct NormalisationOverview: Hashable, Sendable {
    /// How one mechanism stands in one layer.
    public struct Entry: Hashable, Sendable {
        /// The mechanism.
        public let mechanism: NormalisationMechanism
        /// The layer; the change as a whole if `nil`.
        public let layer: ActorLayer?
        /// What those who judged it say together.
        public let standing: JudgedStanding
    }

    /// An entry for each mechanism as a whole, and for each layer of which one was judged.
    public let entries: [Entry]

    /// Where all who judged find that a mechanism is not at work, or where they differ.
    public var toStimulate: [Entry] {
        entries.filter { $0.standing == .isLacking || $0.standing == .isContested }
    }
}

extension TransformationPlan {
    /// Where the new becomes normal on a day, by what participants judge.
    public func normalisation(on day: CalendarDate) -> NormalisationOverview {
        let known = mechanisms.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        let layers = ActorLayer.allCases.filter { layer in known.contains { $0.layer == .known(layer) } }
        var entries: [NormalisationOverview.Entry] = []
        for mechanism in NormalisationMechanism.allCases {
            for layer in [nil] + layers.map({ Optional($0) }) {
                entries.append(
                    NormalisationOverview.Entry(
                        mechanism: mechanism, layer: layer,
                        standing: known.standing(of: mechanism, on: day, in: layer)))
            }
        }
        return NormalisationOverview(entries: entries)
    }
}
