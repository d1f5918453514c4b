import Domain
public import SafetyAssessment

extension KompasHousehold {
    /// Load and capacity as one can see them in what the source tells, and nothing of it confirmed by anybody.
    ///
    /// Provenance: derived. That the mother drinks and that there are quarrels is told; that they are poor is not, only
    /// that money is short, so poverty does not stand in it. Nothing protective is told: the neighbour and the teacher
    /// may turn out to be, and are not here.
    public static var balance: BalanceModel {
        BalanceModel(
            risks: [
                BalanceObservation("verslaving", .addiction, of: ["marieke"]),
                BalanceObservation("conflicten", .conflicts, of: ["marieke", "david"]),
            ])
    }

    /// The profiles whose questions may help here: candidates for asking, and no classification.
    ///
    /// Provenance: derived.
    public static let profilesToAskAbout: [ViolenceProfile] = [.familyUnderStress, .complexConflictSeparation]

    /// A question to mental health care about the mother, of which only that it is about her is known.
    ///
    /// Provenance: derived. Nothing is told of her age and of treatment, so the conditions stay undecided.
    public static var consultation: Consultation {
        var consultation = Consultation("vraag-marieke")
        consultation.about = "marieke"
        consultation.isAboutIndividual = true
        consultation.course = .known(.consulted)
        consultation.on = DateRange(exactly: firstDay)
        return consultation
    }
}
