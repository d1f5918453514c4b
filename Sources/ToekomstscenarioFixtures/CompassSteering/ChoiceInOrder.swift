public import Domain
public import GovernanceCompass

/// A synthetic choice of solution directions that is recorded and in order: the base of the examples of choices.
///
/// Before a double challenge a region weighed directions and chose five, of each kind; the conditions hold and it is
/// known who goes along. It is about the relation of ``SteeringSituations/severalForms``. Everything in it is made up.
public enum ChoiceInOrder: Sendable {
    /// The reference day of the examples.
    public static let day: CalendarDate = "2026-11-20"

    /// The situation: the choice on the day, with the answer of those who reflected.
    public static var situation: RuleExample<SolutionChoice>.Situation {
        RuleExample.Situation(choice, in: ReviewContext(on: day, attestations: [answer(.yes)]))
    }

    /// What somebody answered to the question about frame reflection.
    static func answer(
        _ answer: Attestation.Answer, by participant: Identifier<Participant> = "bestuur-noord"
    ) -> Attestation { Attestation(.sturen(57), answer, by: participant, on: "2026-10-08") }

    /// The choice.
    public static var choice: SolutionChoice {
        var choice = SolutionChoice("keuze-groei")
        choice.arrangement = "grote-aanpak"
        choice.relation = "stuurgroep"
        choice.cell = .stated(.known(.doubleChallenge), known)
        choice.weighedOn = .stated(.day("2026-09-10"), known)
        choice.chosenOn = .stated(.day("2026-09-24"), known)
        choice.considered = Listed(considered, complete: known)
        choice.canvas = .stated(canvas, known)
        choice.methodRecordedSince = .stated(.day("2026-02-01"), known)
        choice.trainedSince = .stated(.day("2026-05-01"), known)
        return choice
    }

    static let known = Provenance(knownOn: knownOn)
    private static let knownOn: CalendarDate = "2026-09-24"

    private static var considered: [ConsideredDirection] {
        [
            direction("goed-werk", .attractiveEmployment), direction("overdracht", .transferableApproach),
            direction("anders-kijken", .frameReflection), direction("kleine-proeven", .decompositionAndImprovisation),
            direction("verbinden", .interpretAndConnect), direction("meten", .meaningfulMeasurement, isChosen: false),
        ]
    }

    private static func direction(
        _ id: Identifier<ConsideredDirection>, _ direction: SolutionDirection, isChosen: Bool = true
    ) -> ConsideredDirection {
        var considered = ConsideredDirection(id, direction, isChosen: isChosen, knownOn: knownOn)
        considered.words = "Wat er voor en tegen is."
        if isChosen {
            considered.conditions = Listed(
                direction.conditions.map { ListAnswer($0, holds: true, knownOn: knownOn) }, complete: known)
        }
        if direction.category == .imperfect {
            considered.willingness = Listed(
                [
                    ActorWillingness(of: "college", isWilling: true, knownOn: knownOn),
                    ActorWillingness(of: "aanbieder", isWilling: false, knownOn: knownOn),
                ], complete: known)
        }
        return considered
    }

    private static var canvas: InterpretConnectCanvas {
        var canvas = InterpretConnectCanvas(of: "stuurgroep-streek", with: "gezamenlijke-teams")
        canvas.fields = Listed(
            PositionField.allCases.map {
                CanvasField(
                    $0, own: "Wat wij willen.", others: "Wat zij willen.", ownInTheirTerms: "Zo zeggen zij het.",
                    theirsInOwnTerms: "Zo zeggen wij het.", knownOn: knownOn)
            }, complete: known)
        canvas.preconditions = Listed(
            ConnectPrecondition.allCases.map { ListAnswer($0, holds: true, knownOn: knownOn) }, complete: known)
        canvas.pitfalls = Listed(
            ConnectPitfall.allCases.map { ListAnswer($0, holds: false, knownOn: knownOn) }, complete: known)
        return canvas
    }
}
