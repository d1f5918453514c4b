/// A step in the chain (stap in de keten), as it can be recorded.
public enum ChainStep: String, ClosedList, Transferable {
    /// Signaal.
    case signalled
    /// Melding bij Veilig Thuis.
    case reported
    /// Veilig Thuis begint een onderzoek.
    case veiligThuisInvestigationStarted
    /// Overdracht aan een lokaal team.
    case transferredToLocalTeam
    /// Overdracht aan een instelling die hulp geeft.
    case directHelpArranged
    /// Vrijwillige hulp.
    case voluntaryHelpStarted
    /// Aanmelding bij het veiligheidsteam.
    case referredToSafetyTeam
    /// Traject onder drang.
    case pressureTrackStarted
    /// Verzoek aan de Raad.
    case investigationRequested
    /// Raadsonderzoek begonnen.
    case boardInvestigationStarted
    /// De Raad stelt geen ernstige bedreiging vast.
    case noThreatEstablished
    /// Verzoek aan de rechter.
    case courtRequested
    /// De rechter wijst af.
    case courtRefused
    /// Maatregel opgelegd.
    case measureImposed
    /// Hulp ingezet onder een maatregel.
    case helpAndMonitoringStarted
    /// Gezag beëindigd.
    case parentalAuthorityEnded
    /// Voogdij.
    case guardianshipStarted
    /// Maatregel beëindigd.
    case measureEnded
    /// Traject afgesloten.
    case closed

    /// Where a trajectory stands after it.
    public var leadsTo: ChainPosition {
        switch self {
        case .signalled: .state(.signalled)
        case .reported: .state(.reported)
        case .veiligThuisInvestigationStarted: .state(.veiligThuisInvestigation)
        case .transferredToLocalTeam: .state(.withLocalTeam)
        case .directHelpArranged: .state(.directHelp)
        case .voluntaryHelpStarted: .state(.voluntaryHelp)
        case .referredToSafetyTeam: .state(.referredToSafetyTeam)
        case .pressureTrackStarted: .state(.pressureTrack)
        case .investigationRequested: .state(.investigationRequested)
        case .boardInvestigationStarted: .state(.boardInvestigation)
        case .noThreatEstablished: .leftOpen(.boardFindsNoThreat)
        case .courtRequested: .state(.courtRequest)
        case .courtRefused: .leftOpen(.courtRefuses)
        case .measureImposed: .state(.measureInForce)
        case .helpAndMonitoringStarted: .state(.helpAndMonitoring)
        case .parentalAuthorityEnded: .state(.parentalAuthorityEnded)
        case .guardianshipStarted: .state(.guardianship)
        case .measureEnded: .leftOpen(.measureEnds)
        case .closed: .leftOpen(.trajectoryCloses)
        }
    }

    /// The term: the step is called what it leads to.
    public var term: Term {
        let position = leadsTo.term
        return Term(
            rawValue, position.name, definition: position.definition, citations: position.citations,
            aliases: position.aliases)
    }

    /// Its place among steps of one day.
    var rank: Int {
        var rank = 0
        for step in ChainStep.allCases {
            if step == self { return rank }
            rank += 1
        }
        return rank
    }
}
