public import Domain

extension ActorLayer {
    /// The places that a parallel transformation asks to move: six, of which commissioners and system owners fill one.
    ///
    /// A place is named by the last of its layers.
    public static let transformationPlaces: [[ActorLayer]] = [
        [.professional], [.manager], [.director], [.commissioner, .systemOwner], [.supervisor], [.minister],
    ]

    /// The places that take the hero role beside professionals.
    public static let steeringPlaces: [[ActorLayer]] = [
        [.manager], [.director], [.commissioner, .systemOwner], [.supervisor], [.minister],
    ]

    /// The places of the policy column, from executors to ministers.
    ///
    /// The source does not list them; that supervisors stand beside the column is a decision of this package.
    public static let policyColumn: [[ActorLayer]] = [
        [.professional], [.manager], [.director], [.policy], [.commissioner, .systemOwner], [.minister],
    ]

    /// The layers of the policy column that carry policy out; the others of that column make it.
    ///
    /// That an organisation stands on this side with all its layers is a decision of this package.
    public static let executingSide: [ActorLayer] = [.professional, .manager, .director]

    /// The three layers of an organisation, as the evaluation names them.
    public static let organisationLayers: [ActorLayer] = [.professional, .manager, .director]

    /// The place in a parallel transformation that a layer fills, by its name; `nil` for a layer that fills none.
    public var transformationPlace: ActorLayer? {
        for place in Self.transformationPlaces where place.contains(self) { return place.last }
        return nil
    }
}

extension SystemRing {
    /// The rings that the figure of the article names: all but the family alone.
    public static let ofArticle: [SystemRing] = allCases.filter { $0 != .family }

    /// The rings around the family, as put together from the text of the evaluation: all but society.
    public static let ofEvaluation: [SystemRing] = allCases.filter { $0 != .society }

    /// The rings of the work itself (operationeel niveau).
    public static let operational: [SystemRing] = [.family, .familyAndProfessional, .amongProfessionals]

    /// The rings on which only the craft of professionals changes.
    public static let ofCraft: [SystemRing] = [.familyAndProfessional, .amongProfessionals]

    /// The rings of organisation and network, whose set-up makes the work possible.
    public static let ofSetUp: [SystemRing] = [.professionalAndOrganisation, .amongOrganisations]

    /// The rings that surround professionals in their work (organisatorische omgeving): a decision of this package.
    public static let ofEnvironment: [SystemRing] = [.professionalAndOrganisation, .amongOrganisations, .system]
}
