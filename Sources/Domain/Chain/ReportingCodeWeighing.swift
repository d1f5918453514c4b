/// The weighing of steps 4 and 5 of the reporting code (meldcode): five questions, and what they come to.
///
/// It is an aid: whoever decides otherwise records the reason, and nothing is blocked. A question without an answer
/// stays open; it settles nothing unless every answer to it would come to a report.
public struct ReportingCodeWeighing: Hashable, Transferable {
    /// A question of the weighing (afwegingsvraag), in its order.
    public enum Question: String, ClosedList, Transferable {
        /// Whether there is a suspicion.
        case isSuspected
        /// Whether the unsafety is acute or structural.
        case isAcuteOrStructural
        /// Whether effective help can be given or organised.
        case canHelp
        /// Whether those involved accept it.
        case isAccepted
        /// Whether it brings the needed result in the wished term.
        case bringsResult

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .isSuspected:
                    (
                        LocalizedText(nl: "vermoeden", en: "suspicion"),
                        LocalizedText(
                            nl: "Is er een vermoeden van huiselijk geweld of kindermishandeling?",
                            en: "Is there a suspicion of domestic violence or child abuse?")
                    )
                case .isAcuteOrStructural:
                    (
                        LocalizedText(nl: "acute of structurele onveiligheid", en: "acute or structural unsafety"),
                        LocalizedText(
                            nl: "Is er acute of structurele onveiligheid?", en: "Is there acute or structural unsafety?"
                        )
                    )
                case .canHelp:
                    (
                        LocalizedText(nl: "effectieve hulp mogelijk", en: "effective help possible"),
                        LocalizedText(
                            nl: "Is er hulp die werkt te geven of te organiseren?",
                            en: "Can help that works be given or organised?")
                    )
                case .isAccepted:
                    (
                        LocalizedText(nl: "hulp aanvaard", en: "help accepted"),
                        LocalizedText(
                            nl: "Aanvaarden de betrokkenen die hulp?", en: "Do those involved accept that help?")
                    )
                case .bringsResult:
                    (
                        LocalizedText(nl: "resultaat op tijd", en: "result in time"),
                        LocalizedText(
                            nl: "Leidt die hulp binnen de gewenste tijd tot wat nodig is?",
                            en: "Does that help bring what is needed in the wished term?")
                    )
                }
            return Term(
                rawValue, names.name, definition: names.definition, citations: [Citation(.meldcode, "stap 4 en 5")])
        }
    }

    /// What a weighing comes to (uitkomst).
    public enum Outcome: Hashable, Sendable {
        /// Close, and record the weighing.
        case close
        /// Report, and weigh the other questions with Veilig Thuis.
        case reportAndWeighTogether
        /// Report to Veilig Thuis, once more if that was done before.
        case report
        /// Close, with agreements on how the safety is watched.
        case closeWithAgreements
        /// Answer this question first.
        case unanswered(Question)
    }

    /// Whether there is a suspicion; `nil` if that was not answered.
    public var isSuspected: Bool?
    /// Whether the unsafety is acute or structural; `nil` if that was not answered.
    public var isAcuteOrStructural: Bool?
    /// Whether effective help can be given or organised; `nil` if that was not answered.
    public var canHelp: Bool?
    /// Whether those involved accept it; `nil` if that was not answered.
    public var isAccepted: Bool?
    /// Whether it brings the needed result in the wished term; `nil` if that was not answered.
    public var bringsResult: Bool?

    /// Makes a weighing; what is left out was not answered.
    public init(
        isSuspected: Bool? = nil, isAcuteOrStructural: Bool? = nil, canHelp: Bool? = nil, isAccepted: Bool? = nil,
        bringsResult: Bool? = nil
    ) {
        self.isSuspected = isSuspected
        self.isAcuteOrStructural = isAcuteOrStructural
        self.canHelp = canHelp
        self.isAccepted = isAccepted
        self.bringsResult = bringsResult
    }

    /// What the answers come to.
    public var outcome: Outcome {
        guard let isSuspected else { return .unanswered(.isSuspected) }
        guard isSuspected else { return .close }
        if isAcuteOrStructural == true { return .reportAndWeighTogether }
        let rest: [(answer: Bool?, question: Question)] = [
            (canHelp, .canHelp), (isAccepted, .isAccepted), (bringsResult, .bringsResult),
        ]
        // A no further on comes to a report whatever is answered before it.
        for (answer, _) in rest where answer == false { return .report }
        guard isAcuteOrStructural != nil else { return .unanswered(.isAcuteOrStructural) }
        for (answer, question) in rest where answer == nil { return .unanswered(question) }
        return .closeWithAgreements
    }
}
