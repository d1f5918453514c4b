/// What people judged about the unsafety (onveiligheid) of a household, each judgement over time with its judge.
///
/// Acute and structural are two independent judgements; neither is computed, and none follows from another. A
/// judgement stays until somebody lifts it.
public struct UnsafetyJudgements: Hashable, Transferable {
    /// Whether somebody judged the situation unsafe for a person concerned.
    public var present: Timeline<Bool>
    /// Whether there is danger that asks for action now (acute onveiligheid).
    public var acute: Timeline<Bool>
    /// Whether the unsafety persists (structurele onveiligheid, in other words chronic).
    public var structural: Timeline<Bool>
    /// Whether somebody suspects coercive control (intieme terreur): suspicion suffices for the safeguards.
    ///
    /// It is about a pattern, never a label on a person.
    public var coerciveControlSuspected: Timeline<Bool>

    /// Makes the judgements; what is left out was not recorded.
    public init(
        present: Timeline<Bool> = Timeline(), acute: Timeline<Bool> = Timeline(),
        structural: Timeline<Bool> = Timeline(),
        coerciveControlSuspected: Timeline<Bool> = Timeline()
    ) {
        self.present = present
        self.acute = acute
        self.structural = structural
        self.coerciveControlSuspected = coerciveControlSuspected
    }

    /// The judgements as they were known on a day, with those that an audience may see.
    ///
    /// Judgements are made by professionals and can put somebody in danger who reads them too soon: persons and
    /// conferences see their own only. That is a decision of this SDK.
    func view(for audience: Audience, on day: CalendarDate) -> UnsafetyJudgements {
        var view = self
        view.present = present.asKnown(on: day).visible(to: audience)
        view.acute = acute.asKnown(on: day).visible(to: audience)
        view.structural = structural.asKnown(on: day).visible(to: audience)
        view.coerciveControlSuspected = coerciveControlSuspected.asKnown(on: day).visible(to: audience)
        return view
    }
}

extension Timeline {
    /// The statements that an audience may see: to professionals all, to others those of which they are the voice.
    func visible(to audience: Audience) -> Timeline {
        guard audience != .professional else { return self }
        return Timeline(statements.filter { audience.sees($0.provenance?.by, releasedTo: []) })
    }
}

extension Circumstance {
    /// Acute danger (acute onveiligheid): recorded and not lifted.
    ///
    /// A judgement that is about to be made has no rank over it: rules that ask to slow down are suspended.
    public static let acuteDanger = Circumstance(
        "acuteDanger",
        notice: LocalizedText(
            nl:
                "Acute onveiligheid is vastgelegd en niet opgeheven. Handel nu; regels die vragen om te vertragen gelden niet.",
            en: "Acute unsafety is recorded and not lifted. Act now; rules that ask to slow down do not apply."),
        noticeUnknown: LocalizedText(
            nl: "Het is niet vastgelegd of er nu acuut gevaar is. Zoek dat eerst uit, voor elk kind apart.",
            en: "Whether there is acute danger now is not recorded. Find that out first, for each child separately."),
        rank: 0, citations: [.sturen("2.1.2"), .proeftuin("2.3"), .proeftuin("6.4")])

    /// Suspected coercive control (vermoeden van intieme terreur): what people say together does not count.
    public static let suspectedCoerciveControl = Circumstance(
        "suspectedCoerciveControl",
        notice: LocalizedText(
            nl:
                "Er is een vermoeden van intieme terreur. Spreek ieder apart; wat samen of in elkaars bijzijn is gezegd of "
                + "afgesproken telt niet als instemming.",
            en: "Coercive control is suspected. Speak with each person apart; what was said or agreed together or in "
                + "each other's presence does not count as consent."),
        speaks: .proeftuin(25),
        citations: [.proeftuin("4.3")])
}
