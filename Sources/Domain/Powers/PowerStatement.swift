/// What a source states of one power of one kind of organisation (bevoegdheid zoals vermeld).
public struct PowerStatement: Hashable, Transferable {
    /// The kind of organisation.
    public let party: PartyKind
    /// The power.
    public let power: PowerToAct
    /// Whether it has the power; never ``PowerStanding/notStated``, because a statement states something.
    public let standing: PowerStanding
    /// Where that is written.
    public let citations: [Citation]
    /// Under which condition the source says it; `nil` if it names none.
    public let condition: LocalizedText?

    init(
        _ party: PartyKind, _ standing: PowerStanding, _ power: PowerToAct, _ citations: [Citation],
        condition: LocalizedText? = nil
    ) {
        self.party = party
        self.power = power
        self.standing = standing
        self.citations = citations
        self.condition = condition
    }
}
