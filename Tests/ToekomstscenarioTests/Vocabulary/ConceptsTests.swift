import Domain
import Testing
import Toekomstscenario

/// One term for each concept of the five sources, and words that mean several things.
@Suite struct ConceptsTests {
    private let glossary = Glossary.toekomstscenario

    static let peopleAndRelations = [
        "Concept.household", "Concept.thoseConcerned", "Concept.person", "Concept.minor", "Concept.unbornChild",
        "Concept.parentalAuthority", "Concept.domesticCircle", "Concept.roleInViolence", "Concept.vulnerableAdult",
        "Concept.informalNetwork", "Concept.chosenMentor", "Concept.informant", "Concept.notHeard",
        "Concept.helpRequest", "Concept.expertByExperience",
    ]
    static let safety = [
        "Concept.unsafety", "Concept.unsafetyForm", "Concept.developmentalThreat", "Concept.acuteUnsafety",
        "Concept.structuralUnsafety", "Concept.coerciveControl", "Concept.violenceProfile", "Concept.immediateSafety",
        "Concept.stableSafety", "Concept.durableSafety", "Concept.goodEnough", "Concept.sufficientSafety",
        "Concept.safetyDefinition", "Concept.unsafeEvent", "Concept.signal", "Concept.report", "Concept.referral",
        "Concept.statementKind", "Concept.demonstratedStrength", "Concept.protectiveFactor", "Concept.riskFactor",
        "Concept.underlyingProblem", "Concept.underlyingPattern", "Concept.onTheEdge", "Concept.rating",
    ]
    static let phasesPlansAndAppraisal = [
        "Concept.safetyPhase", "Concept.programmeStage", "Concept.relapse", "Concept.safetyPlan",
        "Concept.bottomLineRequirement", "Concept.assistancePlan", "Concept.recoveryPlan", "Concept.networkSafetyPlan",
        "Concept.onePlan", "Concept.safetyAppraisal", "Concept.riskAppraisal", "Concept.householdAnalysis",
        "Concept.explanatoryAnalysis", "Concept.topThree", "Concept.explanatoryLevel", "Concept.instrument",
        "Concept.reportingCode", "Concept.weighingFramework", "Concept.weighingRecord", "Concept.organisedDissent",
        "Concept.multiPartiality", "Concept.reasonedDeviation",
    ]
    static let partiesRolesAndDirection = [
        "PartyKind.localTeam", "PartyKind.regionalSafetyTeam", "Concept.safetyTeamCore", "PartyKind.veiligThuis",
        "PartyKind.childCareAndProtectionBoard", "PartyKind.certifiedInstitution", "PartyKind.juvenileCourt",
        "Concept.partyKind", "PartyKind.safetyHouse", "Concept.fixedContact", "Concept.caseDirector", "Concept.duo",
        "Concept.powerToAct", "Concept.caseMandate", "Concept.representationMandate", "Concept.decisivePower",
        "Concept.sharedResponsibility", "Concept.householdDirection",
    ]
    static let involvementAndMeasures = [
        "Concept.independentTest", "Concept.investigationRequest", "Concept.involvementForm", "Concept.legalFrame",
        "Concept.pressure", "Concept.protectionMeasure", "Concept.compulsoryMeasure", "Concept.probation",
        "Concept.addExpertise", "Concept.escalateCase", "Concept.handOver", "Concept.taper", "Concept.relay",
        "Concept.closing", "Concept.pace", "Concept.caseIntensity", "Concept.urgentRoute",
    ]
    static let meetingsConsentAndFile = [
        "Concept.partyNetwork", "Concept.governanceBody", "Concept.coreGroup", "Concept.outerRing",
        "Concept.caseConference", "Concept.intakeMeeting", "Concept.moralDeliberation", "Concept.networkConference",
        "Concept.supervision", "Concept.caseReflection", "Concept.reflectionSession", "Concept.consent",
        "Concept.sharingGround", "Concept.caseFileRegime", "Concept.rightsInformation",
    ]
    static let principlesAndGovernance = [
        "Concept.basicPrinciple", "Concept.attitude", "Concept.tailoredWork", "Concept.crossDomainWork",
        "Concept.familyOrientedWork", "Concept.steeringForm", "Concept.networkGovernanceForm",
        "Concept.solutionDirection", "Concept.reformRoute", "Concept.steeringStrategy", "Concept.barrierStrategy",
        "Concept.ambitionStrategy", "Concept.barrier", "Concept.dilemma", "Concept.actorLayer", "Concept.systemRing",
        "Concept.geographicScale", "Concept.area", "Concept.pilot", "Concept.approach", "Concept.regionalProjectLeader",
        "Concept.processLead", "Concept.endorsement",
    ]
    static let learningAndMeasuring = [
        "Concept.learningAgenda", "Concept.learningCycle", "Concept.learningInfrastructure", "Concept.deadlock",
        "Concept.parallelTransformation", "Concept.meaningfulMeasurement", "Concept.administrativeBurden",
        "Concept.performanceParadox", "Concept.overAccountability",
    ]

    @Test(arguments: [
        peopleAndRelations, safety, phasesPlansAndAppraisal, partiesRolesAndDirection, involvementAndMeasures,
        meetingsConsentAndFile, principlesAndGovernance, learningAndMeasuring,
    ])
    func `every concept has its term`(keys: [String]) {
        for key in keys { #expect(glossary[key] != nil, "\(key)") }
    }

    @Test func `the eight things called scaling are eight terms`() {
        let keys = [
            "Concept.addExpertise", "Concept.escalateCase", "Concept.handOver", "Concept.taper",
            "Concept.functionScaling", "Concept.decisionEscalation", "Concept.barrierEscalation",
            "Concept.contactFrequency",
        ]
        #expect(Set(keys.compactMap { glossary[$0]?.term.name.nl }).count == 8)
    }

    /// What a word finds, among the terms that it can be taken for.
    private func keys(_ word: String) -> Set<String> { Set(glossary.entries(named: word).map { $0.key }) }

    @Test func `a word with two meanings finds both`() {
        #expect(keys("casusregie") == ["ProfessionalRole.caseDirector", "Concept.treatmentCoordination"])
        #expect(keys("kernteam") == ["Concept.safetyTeamCore", "Concept.coreGroup"])
        #expect(keys("oplossingsrichting") == ["Concept.solutionDirection", "Concept.reformRoute"])
        #expect(
            keys("strategie") == [
                "Concept.ambitionStrategy", "Concept.barrierStrategy", "Concept.steeringStrategy",
                "KompasPhase.strategy",
            ])
        #expect(keys("terugval") == ["Concept.relapse", "Concept.reversionToOldMethod"])
        #expect(keys("intieme terreur") == ["Concept.coerciveControl", "ViolenceProfile.intimateTerror"])
    }

    @Test func `each kind of network is named apart`() {
        #expect(keys("netwerk") == ["Concept.informalNetwork", "Concept.partyNetwork"])
        #expect(keys("netwerkberaad") == ["Concept.networkConference", "ConferenceKind.networkConference"])
    }

    @Test func `terms that may be taken for each other point to each other or to what they are not`() {
        let pairs = [
            ("Concept.developmentalThreat", "ChildJudgement.Subject.developmentalThreat"),
            ("Concept.acuteUnsafety", "Concept.structuralUnsafety"),
            ("Concept.legalFrame", "Concept.pressure"), ("Concept.informalNetwork", "Concept.partyNetwork"),
            ("Concept.caseMandate", "Concept.representationMandate"), ("Concept.safetyTeamCore", "Concept.coreGroup"),
            ("Concept.demonstratedStrength", "Concept.protectiveFactor"),
            ("Concept.durableSafety", "Concept.stableSafety"),
        ]
        for (key, other) in pairs {
            #expect(glossary[key]?.term.related.contains(other) == true, "\(key) should lead to \(other)")
        }
    }

    @Test func `no name or code speaks of custody, and no person is a victim or a perpetrator`() {
        let types = [GlossaryList.concept, "RoleInViolence", "ProfessionalRole", "Relation.Kind", "ActorGroup"]
        for entry in glossary.entries where types.contains(entry.type) {
            let term = entry.term
            for word in ["custody", "victim", "perpetrator", "offender"] {
                #expect(!Glossary.folded(term.code + " " + term.name.en).contains(word), "\(entry.key)")
            }
        }
    }

    @Test func `every source has its words in the glossary`() {
        for document in SourceDocument.sources {
            let cited = glossary.entries.filter { $0.term.citations.contains { $0.document == document } }
            #expect(cited.count > 40, "\(document.code): \(cited.count)")
        }
    }
}
