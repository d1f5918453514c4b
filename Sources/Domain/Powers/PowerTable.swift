/// Which organisation has which power, as the sources state it (bevoegdhedentabel).
///
/// ```swift
/// PowerTable.standing(of: .veiligThuis, for: .investigate)      // has
/// PowerTable.standing(of: .certifiedInstitution, for: .investigate)  // hasNot
/// PowerTable.standing(of: .police, for: .investigate)           // notStated
/// ```
///
/// It reports what the pilots told and what two other sources say of the chain; it is no legal advice. Where the
/// system analysis of Gooi en Vechtstreek writes "onderzoek" under youth protection, apart from the certified
/// institutions, the pilots are followed, which say that an institution may not investigate. A regional safety team is
/// put together of organisations: the powers that the pilots miss in it lie with its members, so ask of those.
public enum PowerTable: Sendable {
    /// All statements, by organisation.
    public static let statements: [PowerStatement] = [
        PowerStatement(.localTeam, .has, .giveHelp, [.proeftuin("2.1"), .sturen("1.3")]),
        PowerStatement(
            .veiligThuis, .has, .investigate, [.proeftuin("7.2"), .proeftuin("3.8"), .sturen("1.3")]),
        PowerStatement(
            .veiligThuis, .has, .gatherWithoutConsent,
            [.proeftuin("7.2"), .parallel("De proeftuin in FoodValley")]),
        PowerStatement(.veiligThuis, .hasNot, .giveHelp, [.proeftuin("7.2"), .proeftuin("3.8")]),
        PowerStatement(.certifiedInstitution, .has, .giveHelp, [.proeftuin("7.2"), .proeftuin("3.8")]),
        PowerStatement(.certifiedInstitution, .hasNot, .investigate, [.proeftuin("7.2"), .proeftuin("3.8")]),
        PowerStatement(
            .certifiedInstitution, .has, .executeMeasure,
            [.proeftuin("3.3"), .sturen("Bijlage 3"), .kompas("Eindnoten")],
            condition: LocalizedText(nl: "nadat een maatregel is opgelegd", en: "once a measure has been imposed")),
        PowerStatement(
            .childCareAndProtectionBoard, .has, .investigate,
            [.proeftuin("3.3"), .sturen("1.3"), .sturen("Bijlage 3"), .domein("Bijlage 3.1")],
            condition: LocalizedText(nl: "na een verzoek tot onderzoek", en: "after a request for investigation")),
        PowerStatement(
            .childCareAndProtectionBoard, .has, .testIndependently, [.proeftuin("3.3"), .proeftuin("2.8")],
            condition: LocalizedText(
                nl: "door een ander van de Raad dan wie al betrokken was",
                en: "by somebody of the Board other than who was already involved")),
        PowerStatement(.regionalSafetyTeam, .hasNot, .investigate, withMembers, condition: lyingWithMembers),
        PowerStatement(.regionalSafetyTeam, .hasNot, .gatherWithoutConsent, withMembers, condition: lyingWithMembers),
        PowerStatement(.regionalSafetyTeam, .hasNot, .executeMeasure, withMembers, condition: lyingWithMembers),
        PowerStatement(.juvenileCourt, .has, .imposeMeasure, [.sturen("1.3"), .sturen("Bijlage 3")]),
    ]

    private static let withMembers: [Citation] = [.proeftuin("3.2"), .proeftuin("6.7"), .proeftuin("7.2")]
    private static let lyingWithMembers = LocalizedText(
        nl: "als team; de bevoegdheid ligt bij de organisaties die eraan deelnemen",
        en: "as a team; the power lies with the organisations that take part")

    /// What is stated of a power of an organisation; `nil` if nothing is.
    public static func statement(of party: PartyKind, for power: PowerToAct) -> PowerStatement? {
        for statement in statements where statement.party == party && statement.power == power { return statement }
        return nil
    }

    /// Whether an organisation has a power, as far as a source states it.
    public static func standing(of party: PartyKind, for power: PowerToAct) -> PowerStanding {
        statement(of: party, for: power)?.standing ?? .notStated
    }

    /// The organisations of which a source states that they have a power, among those that take part.
    ///
    /// Of a team put together of organisations, ask this of its members.
    public static func holders(of power: PowerToAct, among parties: [PartyKind] = PartyKind.allCases) -> [PartyKind] {
        parties.filter { standing(of: $0, for: power) == .has }
    }
}
