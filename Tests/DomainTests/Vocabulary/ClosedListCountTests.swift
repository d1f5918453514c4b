import Domain
import Testing

/// Lists that the sources print, with as many members as they print.
@Suite struct ClosedListCountTests {
    private func named<Member: ClosedList>(_ list: Member.Type, by document: SourceDocument) -> [Member] {
        list.allCases.filter { $0.term.citations.contains { $0.document == document } }
    }

    @Test func `lists of the article on parallel transformations`() {
        #expect(BasicPrinciple.allCases.count == 4)
        #expect(ProfessionalDemand.allCases.count == 3)
        #expect(PartyList.parallelChain.parties == [.veiligThuis, .childCareAndProtectionBoard, .certifiedInstitution])
        // Six layers in each draft, seven words over the drafts.
        #expect(named(ActorLayer.self, by: .parallel).count == 7)
    }

    @Test func `lists of the interim report on the pilots`() {
        #expect(ExperienceDeployment.allCases.count == 3)
        #expect(KernelElement.allCases.count == 6)
        #expect(Attitude.allCases.count == 8)
        #expect(TailoredWorkPrinciple.allCases.count == 5)
        #expect(PrincipleElement.allCases.filter { $0.principle == .simple }.count == 4)
        #expect(PrincipleElement.allCases.filter { $0.principle == .rightsProtectingAndTransparent }.count == 8)
        #expect(PartyList.proeftuinOnConsultation.parties.count == 6)
        #expect(InvolvementForm.allCases.map { $0.letter } == ["A", "B", "C", "D"])
    }

    @Test func `lists of Sturen`() {
        // The parties of the chain, the reporter not among them.
        #expect(PartyList.sturenChain.parties.count == 7)
        #expect(named(UnderlyingProblem.self, by: .sturen).count == 8)
        #expect(SafetyScope.allCases.count == 3)
        #expect(SafetyDefinition.allCases.count == 2)
    }

    @Test func `lists of the evaluation of cross-domain work`() {
        #expect(named(GeographicScale.self, by: .domein).count == 4)
        #expect(GeographicScale.allCases.count == 5)
        // Of eleven columns, families and administrators are no parties and youth protection is a function.
        #expect(PartyList.domeinAnalysisGooiEnVechtstreek.parties.count == 8)
    }

    @Test func `lists of the Kompas`() {
        #expect(SilenceReason.allCases.count == 3)
        #expect(UnsafetyStatus.allCases.count == 2)
        #expect(PartyList.kompasClosePartners.parties.count == 5)
        #expect(PartyList.kompasWiderPartners.parties.count == 8)
        #expect(PartyList.kompasCoreGroup.parties.count == 10)
        #expect(PartyList.kompasStakeholders.parties.count == 15)
        #expect(PartyList.kompasSystemParties.parties.count == 4)
        #expect(named(ActorLayer.self, by: .kompas).count == 3)
    }

    @Test func `a threat to development is no form of unsafety`() {
        #expect(UnsafetyForm.codes == ["domesticViolence", "childAbuse", "elderAbuse"])
    }

    @Test func `every kind of party is on a list of a source, and cites where it is named`() {
        for party in PartyKind.allCases {
            #expect(!party.lists.isEmpty, "\(party.rawValue)")
            #expect(!party.term.citations.isEmpty, "\(party.rawValue)")
        }
        for list in PartyList.allCases {
            #expect(Set(list.parties).count == list.parties.count, "\(list.rawValue)")
            #expect(list.parties.allSatisfy { $0.lists.contains(list) })
        }
    }

    @Test func `every closed list of the vocabulary survives JSON`() throws {
        for party in PartyKind.allCases {
            let coded = Coded<PartyKind>.known(party)
            #expect(try KernelJSON.read(Coded<PartyKind>.self, KernelJSON.text(coded)) == coded)
        }
        let later = try KernelJSON.read(Coded<ProfessionalRole>.self, #""roleOfALaterVersion""#)
        #expect(later == .unknown(code: "roleOfALaterVersion"))
        #expect(throws: (any Error).self) { try KernelJSON.read(PartyKind.self, #""ministryOfMagic""#) }
    }
}
