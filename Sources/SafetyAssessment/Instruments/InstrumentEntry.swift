public import Domain

/// What is known of an instrument (registerregel): for what, by whom, when, looking at what, whose, and how it misleads.
///
/// What nobody wrote down is `nil`. Neither items nor weights nor thresholds stand here: these are their owner's.
public struct InstrumentEntry: Hashable, Identifiable, Transferable {
    /// The key; for what the overview of safety measurement has, the code of the ``Instrument``.
    public let id: Identifier<InstrumentEntry>
    /// What it is called.
    public let name: LocalizedText
    /// What it is for (doel).
    public let purpose: LocalizedText
    /// Who uses it; `nil` if no source says so.
    public let users: Instrument.UserGroup?
    /// When it is used; `nil` if no source says so.
    public let phase: Instrument.Phase?
    /// What it looks at; `nil` if no source says so.
    public let focus: Instrument.Focus?
    /// Who published it, and when, as the source tells it; `nil` if no source says so.
    public let publication: String?
    /// How it misleads (misbruik).
    public let misuse: LocalizedText
    /// Where it is written.
    public let citations: [Citation]

    /// Makes an entry; a region can register an instrument of its own.
    public init(
        _ id: Identifier<InstrumentEntry>, name: LocalizedText, purpose: LocalizedText,
        users: Instrument.UserGroup? = nil, phase: Instrument.Phase? = nil, focus: Instrument.Focus? = nil,
        publication: String? = nil, misuse: LocalizedText, citations: [Citation] = []
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.users = users
        self.phase = phase
        self.focus = focus
        self.publication = publication
        self.misuse = misuse
        self.citations = citations
    }

    /// Whether a use fits what is known of the instrument.
    public func fitness(of use: InstrumentUse) -> InstrumentFitness {
        InstrumentFitness(
            users: InstrumentFitness.Standing(use.users, as: users),
            phase: InstrumentFitness.Standing(use.phase, as: phase),
            focus: InstrumentFitness.Standing(use.focus, as: focus))
    }
}

extension InstrumentEntry {
    /// The entry of an instrument of the overview of safety measurement.
    public init(_ instrument: Instrument) {
        let publication: String
        let misuse: LocalizedText
        switch instrument {
        case .fosterParentScreening:
            publication = "Jeugdzorg Nederland, 2013"
            misuse = LocalizedText(
                nl: "Het kijkt vooraf, en zegt niets over hoe veilig een kind er nu is.",
                en: "It looks beforehand, and says nothing of how safe a child is there now.")
        case .reportingCode:
            publication = "Ministerie van Algemene Zaken, 2022"
            misuse = LocalizedText(
                nl:
                    "De plicht is de stappen te zetten; een meldplicht is het niet, en een reden om te zwijgen ook niet.",
                en: "The duty is to take the steps; it is no duty to report, and no reason to be silent either.")
        case .rihg:
            publication = "Ministerie van Justitie en Veiligheid, 2008"
            misuse = LocalizedText(
                nl: "Gemaakt voor politie en justitie en voor wie geweld ondergaat; over kinderen zegt het niet alles.",
                en: "Made for police and justice and for who undergoes violence; it does not say all about children.")
        case .arij:
            publication = "Van der Put, Vial & Assink, 2020"
            misuse = LocalizedText(
                nl: "Een inschatting over groepen is geen voorspelling over dit kind.",
                en: "An estimate about groups is no prediction about this child.")
        case .gipsEvaluation:
            publication = "Vogtländer, Tan & Lünnemann, 2016"
            misuse = LocalizedText(
                nl: "Het volgt een interventie die loopt; zonder interventie zegt het niets.",
                en: "It follows an intervention under way; without one it says nothing.")
        }
        let term = instrument.term
        self.init(
            (try? Identifier(term.code)) ?? "instrument", name: term.name, purpose: term.definition,
            users: instrument.users, phase: instrument.phase, focus: instrument.focus, publication: publication,
            misuse: misuse, citations: term.citations)
    }
}
