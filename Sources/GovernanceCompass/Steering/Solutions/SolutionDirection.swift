public import Domain

/// A way out where steering gets stuck (oplossingsrichting), of theory or as found in practice.
///
/// They are never ranked. Each depends on something, and nothing here says that one of them works.
public enum SolutionDirection: String, ClosedList, Transferable {
    /// New Public Service.
    case newPublicService
    /// Risicomanagement, responsibilization.
    case responsibilisation
    /// Public Value Management of Performance Governance.
    case publicValueManagement
    /// Leef met problemen.
    case liveWithProblems
    /// Decompositie en improvisatie.
    case decompositionAndImprovisation
    /// Sociologische verbeelding.
    case sociologicalImagination
    /// Kaderreflectie.
    case frameReflection
    /// Duiden en verbinden.
    case interpretAndConnect
    /// Doe de Dinges!
    case doTheDinges
    /// Aantrekkelijk werkgeverschap.
    case attractiveEmployment
    /// Overdraagbaar maken van de aanpak.
    case transferableApproach
    /// Betekenisvolle metingen.
    case meaningfulMeasurement

    /// The directions that the theory tells of, in the order of the source.
    public static let ofTheory: [SolutionDirection] = [
        .newPublicService, .responsibilisation, .publicValueManagement, .liveWithProblems,
        .decompositionAndImprovisation, .sociologicalImagination, .frameReflection, .interpretAndConnect, .doTheDinges,
    ]

    /// The directions that were looked for in practice, in the order of the source.
    ///
    /// Of frame reflection the source found no clear sign; that too is a finding.
    public static let inPractice: [SolutionDirection] = [
        .attractiveEmployment, .transferableApproach, .meaningfulMeasurement, .interpretAndConnect, .doTheDinges,
        .frameReflection, .sociologicalImagination, .decompositionAndImprovisation, .liveWithProblems,
    ]

    /// Its kind.
    public var category: SolutionCategory {
        switch self {
        case .newPublicService, .responsibilisation, .publicValueManagement, .attractiveEmployment,
            .transferableApproach, .meaningfulMeasurement:
            .unwise
        case .liveWithProblems, .decompositionAndImprovisation, .sociologicalImagination, .frameReflection: .imperfect
        case .interpretAndConnect, .doTheDinges: .ironic
        }
    }

    /// The direction of theory that it comes down to; `nil` of a direction of theory itself.
    ///
    /// A transferable approach, or a measurement, does so where its condition is not met.
    public var theory: SolutionDirection? {
        switch self {
        case .attractiveEmployment, .transferableApproach: .publicValueManagement
        case .meaningfulMeasurement: .responsibilisation
        default: nil
        }
    }

    /// What it depends on, all of it, in the order of the list; of an (un)wise way out the conditions under which it is wise.
    public var conditions: [SolutionCondition] { SolutionCondition.allCases.filter { $0.directions.contains(self) } }

    /// What to bear in mind; `nil` if the source warns of nothing that the condition does not say.
    public var caveat: LocalizedText? {
        switch self {
        case .liveWithProblems:
            LocalizedText(
                nl:
                    "Gaat over de drang van bestuur om in te grijpen; nooit een reden om onveiligheid te laten bestaan.",
                en: "Is about the urge of government to intervene; never a reason to let unsafety be.")
        case .frameReflection:
            LocalizedText(
                nl: "Praten alleen is niet genoeg, en toegeven op waarden is nog geen kaderreflectie.",
                en: "Talking alone is not enough, and conceding on values is no frame reflection yet.")
        case .sociologicalImagination:
            LocalizedText(
                nl: "Of een nieuwe kijk op het probleem de leidende wordt, is niet te voorspellen.",
                en: "Whether a new look at the problem becomes the leading one cannot be foretold.")
        case .decompositionAndImprovisation:
            LocalizedText(
                nl:
                    "Proberen en leren is geen vrijbrief: de bron vertelt van buiten de wet treden en maakt dat niet goed.",
                en:
                    "To try and learn is no licence: the source tells of stepping outside the law and does not make it right."
            )
        case .doTheDinges:
            LocalizedText(
                nl: "Beschrijft hoe iemand dingen voor elkaar krijgt; nooit om medewerkers mee te beoordelen.",
                en: "Describes how somebody gets things done; never to judge employees by.")
        case .meaningfulMeasurement:
            LocalizedText(
                nl: "Botst met aantrekkelijk werkgeverschap zodra het registreren extra werk wordt.",
                en: "Clashes with attractive employment as soon as registering becomes extra work.")
        case .attractiveEmployment:
            LocalizedText(
                nl: "De bron vindt het waarschijnlijker dat waarden van bestuur of accountant voorgaan.",
                en: "The source finds it likelier that values of board or accountant go first.")
        case .transferableApproach:
            LocalizedText(
                nl: "Ook met scholing blijft het moeilijk om het over waarden eens te worden.",
                en: "Even with training it stays hard to come to agree on values.")
        case .newPublicService, .responsibilisation, .publicValueManagement, .interpretAndConnect: nil
        }
    }

    /// The term.
    public var term: Term {
        let (name, definition) = texts
        return Term(rawValue, name, definition: definition, citations: citations, aliases: aliases, related: related)
    }

    private var related: [String] {
        switch self {
        case .meaningfulMeasurement: ["Concept.meaningfulMeasurement"]
        case .sociologicalImagination: ["Concept.parallelTransformation"]
        default: []
        }
    }
}
