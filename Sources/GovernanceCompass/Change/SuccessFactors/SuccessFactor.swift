public import Domain

/// A success factor of cross-domain cooperation, with the leadership that it asks (succesfactor): fifteen, in the order
/// of the source.
///
/// They are parted in three ways at once: by theme, by level and by cluster of leadership. None counts more than another.
public enum SuccessFactor: String, ClosedList, Transferable {
    /// Werkwijzen bij complexe, domeinoverstijgende casuïstiek zijn integraal gemaakt met betrokkenen.
    case integralMethods
    /// Professionals kennen elkaar, leren met elkaar en nemen verantwoordelijkheid vanuit hun rol.
    case knowingAndLearning
    /// Het perspectief van ervaringsdeskundigen heeft een plek in casuïstiek.
    case expertsPerspective
    /// B&W is betrokken en neemt haar rol bij de bovenregionale sturing.
    case executiveAtTable
    /// Managers werken aan de voorkant mee aan de verwachte inzet.
    case managersUpFront
    /// Privacyafspraken bieden comfort in het handelen en de samenwerking.
    case privacyAgreements
    /// Lokale en regionale samenwerkingsconvenanten zijn actief en versterken het netwerk.
    case activeCovenants
    /// Eén gezin, één plan, één regisseur, ook met meer regierollen.
    case onePlanOneDirector
    /// Domeinen zorg en veiligheid ontmoeten elkaar in een gezamenlijke aanpak.
    case careMeetsSafety
    /// Er ontstaat nieuwe samenwerking over scheidslijnen heen.
    case newCooperation
    /// De positie van de regisseur brengt mandaat met zich mee.
    case directorsMandate
    /// De gemeente is verantwoordelijk voor procesregie en zet op het juiste moment door naar casusregie.
    case municipalProcessDirection
    /// De multidisciplinaire aanpak is geregeld rondom de casus.
    case arrangedAroundCase
    /// Besluiten op verwante thema’s worden in verbinding genomen.
    case connectedDecisions
    /// Samenwerkingsafspraken met Veilig Thuis actualiseren.
    case updatedAgreements

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .integralMethods:
                (
                    LocalizedText(nl: "werkwijzen samen gemaakt", en: "methods made together"),
                    LocalizedText(
                        nl: "Werkwijzen voor complexe casussen zijn samen met betrokkenen gemaakt.",
                        en: "Methods for complex cases were made together with those involved.")
                )
            case .knowingAndLearning:
                (
                    LocalizedText(nl: "elkaar kennen en samen leren", en: "knowing each other and learning together"),
                    LocalizedText(
                        nl: "Professionals kennen elkaar, leren samen en doen wat bij hun rol hoort.",
                        en: "Professionals know each other, learn together and do what belongs to their role.")
                )
            case .expertsPerspective:
                (
                    LocalizedText(nl: "plek voor ervaringsdeskundigen", en: "place for experts by experience"),
                    LocalizedText(
                        nl: "Wat ervaringsdeskundigen zien, heeft een plek bij casussen.",
                        en: "What experts by experience see has a place with cases.")
                )
            case .executiveAtTable:
                (
                    LocalizedText(
                        nl: "college aan de bovenregionale tafel", en: "executive at the supra-regional table"),
                    LocalizedText(
                        nl: "Burgemeester en wethouders doen mee waar boven de regio wordt gestuurd.",
                        en: "Mayor and aldermen take part where it is steered above the region.")
                )
            case .managersUpFront:
                (
                    LocalizedText(nl: "managers werken vooraf mee", en: "managers take part up front"),
                    LocalizedText(
                        nl: "Managers regelen vooraf wat er van professionals wordt verwacht.",
                        en: "Managers arrange beforehand what is expected of professionals.")
                )
            case .privacyAgreements:
                (
                    LocalizedText(nl: "privacyafspraken die rust geven", en: "privacy agreements that give calm"),
                    LocalizedText(
                        nl: "Afspraken over privacy geven partners en professionals houvast.",
                        en: "Agreements on privacy give partners and professionals a hold.")
                )
            case .activeCovenants:
                (
                    LocalizedText(nl: "convenanten die werken", en: "covenants that work"),
                    LocalizedText(
                        nl: "Afspraken tussen partijen worden gebruikt en versterken het netwerk.",
                        en: "Agreements among parties are used and strengthen the network.")
                )
            case .onePlanOneDirector:
                (
                    LocalizedText(
                        nl: "één plan en één regisseur bij meer regierollen",
                        en: "one plan and one director with several roles"),
                    LocalizedText(
                        nl: "Ook met meer regierollen is er voor een gezin één plan en één regisseur.",
                        en: "With several roles of direction too, a family has one plan and one director.")
                )
            case .careMeetsSafety:
                (
                    LocalizedText(nl: "zorg en veiligheid in één aanpak", en: "care and safety in one approach"),
                    LocalizedText(
                        nl: "Zorg en veiligheid werken samen aan één aanpak.",
                        en: "Care and safety work together on one approach.")
                )
            case .newCooperation:
                (
                    LocalizedText(
                        nl: "nieuwe samenwerking over scheidslijnen", en: "new cooperation across dividing lines"),
                    LocalizedText(
                        nl: "Mensen werken samen over de lijnen van zorg en veiligheid, jeugd en volwassenen.",
                        en: "People cooperate across the lines of care and safety, youth and adults.")
                )
            case .directorsMandate:
                (
                    LocalizedText(nl: "regisseur met mandaat", en: "director with a mandate"),
                    LocalizedText(nl: "Wie regie heeft, mag ook handelen.", en: "Who directs may also act.")
                )
            case .municipalProcessDirection:
                (
                    LocalizedText(
                        nl: "gemeente verantwoordelijk voor procesregie",
                        en: "municipality responsible for process direction"),
                    LocalizedText(
                        nl: "De gemeente zorgt voor procesregie, en op het juiste moment voor casusregie.",
                        en: "The municipality sees to process direction, and at the right moment to case direction.")
                )
            case .arrangedAroundCase:
                (
                    LocalizedText(nl: "aanpak geregeld rond de casus", en: "approach arranged around the case"),
                    LocalizedText(
                        nl: "De aanpak volgt de casus, niet de schaal of hoe de gemeente georganiseerd is.",
                        en: "The approach follows the case, not the scale or how the municipality is organised.")
                )
            case .connectedDecisions:
                (
                    LocalizedText(nl: "besluiten in samenhang", en: "decisions in connection"),
                    LocalizedText(
                        nl: "Besluiten over wat bij elkaar hoort, worden samen genomen.",
                        en: "Decisions on what belongs together are taken together.")
                )
            case .updatedAgreements:
                (
                    LocalizedText(nl: "actuele afspraken met Veilig Thuis", en: "updated agreements with Veilig Thuis"),
                    LocalizedText(
                        nl: "Afspraken tussen Veilig Thuis en gemeente zijn bij de tijd.",
                        en: "Agreements of Veilig Thuis and municipality are up to date.")
                )
            }
        return Term(rawValue, names.name, definition: names.definition, citations: [.domein("5.2"), .domein("5.3")])
    }
}

extension SuccessFactor {
    /// Its number in the source, from 1 to 15.
    public var number: Int {
        var number = 1
        for factor in Self.allCases {
            if factor == self { return number }
            number += 1
        }
        return number
    }

    /// The theme: its table.
    public var theme: SuccessFactorTheme {
        switch self {
        case .integralMethods, .knowingAndLearning, .expertsPerspective, .executiveAtTable, .managersUpFront,
            .privacyAgreements, .activeCovenants:
            .cooperationAndDirection
        case .onePlanOneDirector, .careMeetsSafety, .newCooperation: .caseIntegrality
        case .directorsMandate, .municipalProcessDirection, .arrangedAroundCase, .connectedDecisions,
            .updatedAgreements:
            .coherentSetUp
        }
    }

    /// The level: its row.
    public var level: SuccessFactorLevel {
        switch self {
        case .integralMethods, .knowingAndLearning, .expertsPerspective, .onePlanOneDirector, .directorsMandate,
            .municipalProcessDirection:
            .professionals
        case .executiveAtTable, .managersUpFront, .careMeetsSafety, .arrangedAroundCase, .connectedDecisions,
            .updatedAgreements:
            .organisation
        case .privacyAgreements, .activeCovenants, .newCooperation: .network
        }
    }

    /// The cluster: what it asks of whoever leads the change.
    public var cluster: LeadershipCluster {
        switch self {
        case .integralMethods, .knowingAndLearning, .expertsPerspective, .onePlanOneDirector, .newCooperation:
            .purposeCentral
        case .executiveAtTable, .managersUpFront, .directorsMandate, .municipalProcessDirection, .updatedAgreements:
            .positionAwareness
        case .privacyAgreements, .activeCovenants, .careMeetsSafety, .arrangedAroundCase, .connectedDecisions:
            .situationalLeadership
        }
    }
}
