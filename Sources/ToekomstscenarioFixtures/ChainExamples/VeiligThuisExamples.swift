import Domain

extension RuleExamples where Subject == ChainTrajectory {
    /// Examples of when Veilig Thuis files a request, which is explained where it investigated.
    static let veiligThuisFiles = RuleExamples(of: .sturen(20), from: ChainInOrder.situation)
        .notApplicable("Veilig Thuis onderzocht niet", wrong: { $0.subject.addVeiligThuisInvestigation() }) {
            $0.subject.events.drop("vt-onderzoek")
        }

    /// Examples of handing over to help, which is explained where Veilig Thuis investigated.
    static let handOverToHelp = RuleExamples(of: .sturen(21), from: ChainInOrder.situation)
        .notApplicable("Veilig Thuis onderzocht niet", wrong: { $0.subject.addVeiligThuisInvestigation() }) {
            $0.subject.events.drop("vt-onderzoek")
        }
}

extension ChainTrajectory {
    /// Adds that Veilig Thuis began an investigation.
    fileprivate mutating func addVeiligThuisInvestigation() {
        events.entries.append(
            ChainEvent("vt-onderzoek", .veiligThuisInvestigationStarted, on: .day("2026-03-06")))
    }
}
