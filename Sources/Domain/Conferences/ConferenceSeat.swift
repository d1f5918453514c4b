/// A place at the table of a case conference that is kept for somebody (vaste plek aan tafel).
public enum ConferenceSeat: String, ClosedList, Transferable {
    /// Who submits the case.
    case submitter
    /// Veilig Thuis.
    case veiligThuis
    /// Youth protection: a certified institution.
    case certifiedInstitution
    /// Child Care and Protection Board.
    case childCareAndProtectionBoard
    /// Behavioural scientist of one of these.
    case behaviouralScientist

    /// The term.
    public var term: Term {
        let name: LocalizedText =
            switch self {
            case .submitter: ConferenceProfessional.Role.submitter.term.name
            case .veiligThuis: PartyKind.veiligThuis.term.name
            case .certifiedInstitution: PartyKind.certifiedInstitution.term.name
            case .childCareAndProtectionBoard: PartyKind.childCareAndProtectionBoard.term.name
            case .behaviouralScientist: ConferenceProfessional.Role.behaviouralScientist.term.name
            }
        return Term(
            rawValue, name,
            definition: LocalizedText(
                nl: "Heeft een vaste plek bij de casuïstiekbespreking.", en: "Has a fixed place at a case conference."),
            citations: [.proeftuin("2.2"), .proeftuin("2.6")])
    }

    /// The kind of organisation that it is kept for; `nil` where it is kept for a role.
    var organisation: PartyKind? {
        switch self {
        case .veiligThuis: .veiligThuis
        case .certifiedInstitution: .certifiedInstitution
        case .childCareAndProtectionBoard: .childCareAndProtectionBoard
        case .submitter, .behaviouralScientist: nil
        }
    }

    /// Whether a recorded reason excuses that nobody sat there: without who asks, there is no conference.
    var mayBeEmpty: Bool { self != .submitter }
}
