internal import Domain

extension BarrierStrategy {
    /// The names of the strategies for the political and social context.
    var inContext: (name: LocalizedText, definition: LocalizedText) {
        switch self {
        case .longTermVision:
            (
                LocalizedText(nl: "langetermijnvisie", en: "long-term vision"),
                LocalizedText(
                    nl: "Een visie zegt waarom het anders moet, en wat daaraan bijdraagt.",
                    en: "A vision says why it must be different, and what contributes to it.")
            )
        case .keepVisionAlive:
            (
                LocalizedText(nl: "visie onder de aandacht houden", en: "keeping the vision in mind"),
                LocalizedText(
                    nl: "De organisatie blijft horen waarom het nodig is.",
                    en: "The organisation goes on hearing why it is needed.")
            )
        default:
            (
                LocalizedText(nl: "aandacht benutten", en: "using attention"),
                LocalizedText(
                    nl: "Aandacht zet het onderwerp op de agenda en brengt mensen bij elkaar.",
                    en: "Attention puts the subject on the agenda and brings people together.")
            )
        }
    }
}
