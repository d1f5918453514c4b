internal import Domain

extension ResponsibleParty {
    /// Whoever takes a step of the transformation.
    static let stepTakers = ResponsibleParty(
        "stepTakers", name: LocalizedText(nl: "wie de stap zet", en: "whoever takes the step"))
    /// Managers, directors, commissioners, supervisors and ministers.
    static let steeringLayers = ResponsibleParty(
        "steeringLayers",
        name: LocalizedText(
            nl: "leidinggevenden, bestuurders, opdrachtgevers, toezichthouders en bewindspersonen",
            en: "managers, directors, commissioners, supervisors and ministers"))
    /// Makers of policy and executors.
    static let policyAndPractice = ResponsibleParty(
        "policyAndPractice", name: LocalizedText(nl: "beleidsmakers en uitvoerders", en: "policy makers and executors"))
    /// Makers of policy.
    static let policyMakers = ResponsibleParty(
        "policyMakers", name: LocalizedText(nl: "wie beleid maken", en: "those who make policy"))
    /// The programme.
    static let programme = ResponsibleParty(
        "programme", name: LocalizedText(nl: "het programma", en: "the programme"))
    /// The programme and the places where it is tried out.
    static let programmeAndPilots = ResponsibleParty(
        "programmeAndPilots",
        name: LocalizedText(nl: "het programma en de proeftuinen", en: "the programme and the pilots"))
    /// Supervisors.
    static let supervisors = ResponsibleParty(
        "supervisors", name: LocalizedText(nl: "de toezichthouders", en: "the supervisors"))
    /// Government.
    static let government = ResponsibleParty(
        "government", name: LocalizedText(nl: "de overheid", en: "government"))
    /// Science.
    static let science = ResponsibleParty("science", name: LocalizedText(nl: "de wetenschap", en: "science"))
    /// Administrators.
    static let administrators = ResponsibleParty(
        "administrators", name: LocalizedText(nl: "de bestuurders", en: "the administrators"))
    /// The regional project leader.
    static let regionalProjectLeader = ResponsibleParty(
        "regionalProjectLeader",
        name: LocalizedText(nl: "de regionaal projectleider", en: "the regional project leader"))
    /// Professionals, those who lead them, and the network.
    static let carriersOfChange = ResponsibleParty(
        "carriersOfChange",
        name: LocalizedText(
            nl: "professionals, hun leidinggevenden en het netwerk",
            en: "professionals, those who lead them and the network"))
    /// Whoever diagnoses the change.
    static let changeDiagnosers = ResponsibleParty(
        "changeDiagnosers", name: LocalizedText(nl: "wie de verandering volgen", en: "those who follow the change"))
}
