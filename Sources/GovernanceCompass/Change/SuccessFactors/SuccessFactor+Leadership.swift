public import Domain

extension SuccessFactor {
    /// What it asks of leadership; `nil` where the source leaves the cell empty.
    public var leadership: LocalizedText? {
        switch self {
        case .integralMethods:
            LocalizedText(
                nl: "Geef elke regisseur ruimte om in het vak te groeien, en heb daar oog voor.",
                en: "Give each director room to grow in the profession, and have an eye for it.")
        case .knowingAndLearning:
            LocalizedText(
                nl: "Maak samen leren mogelijk, met ruimte en begeleiding. Leg pas later vast, en timmer niet dicht.",
                en:
                    "Make learning together possible, with room and guidance. Lay down only later, and do not nail shut."
            )
        case .expertsPerspective:
            LocalizedText(
                nl: "Borg wat ervaringsdeskundigen inbrengen, zodat professionals zien wat het oplevert.",
                en: "Secure what experts by experience bring, so that professionals see what it yields.")
        case .executiveAtTable:
            LocalizedText(
                nl:
                    "Wacht niet op een opdracht maar begin zelf. Houd de rol van wethouder en burgemeester helder, en ken de regio.",
                en:
                    "Do not wait for an assignment but begin yourself. Keep the roles of alderman and mayor clear, and know the region."
            )
        case .managersUpFront:
            LocalizedText(
                nl:
                    "Vraag concreet, ook over gevolgen en verwachtingen. Spreek capaciteit af, en vertel het elke managementlaag.",
                en:
                    "Ask concretely, on consequences and expectations too. Agree capacity, and tell each layer of management."
            )
        case .privacyAgreements:
            LocalizedText(
                nl: "Ga verder dan de wet uitleggen: werk aan een basis die ieder draagt, zoals een convenant.",
                en: "Go beyond explaining the law: work on a base that all carry, such as a covenant.")
        case .activeCovenants:
            LocalizedText(
                nl: "Heb oog voor wat lokaal snel kan lukken.",
                en: "Have an eye for what can succeed quickly on the local level.")
        case .onePlanOneDirector:
            LocalizedText(
                nl: "Help de regisseur om de eigen plek tussen alle regierollen te duiden.",
                en: "Help the director to find the own place among all roles of direction.")
        case .careMeetsSafety:
            LocalizedText(
                nl:
                    "Help managers aan nieuwe afspraken, maak overlap in dossiers zichtbaar, en breng professionals bij elkaar.",
                en: "Help managers to new agreements, make overlap in files visible, and bring professionals together.")
        case .newCooperation:
            LocalizedText(
                nl: "Bied de nieuwe aanpak aan als oplossing, en gebruik netwerken die er al zijn.",
                en: "Offer the new approach as a solution, and use networks that are there already.")
        case .directorsMandate:
            LocalizedText(
                nl: "Blijf praten over ruimte en mandaat zoals die gevoeld worden, en maak voorwaarden duidelijk.",
                en: "Keep talking on room and mandate as they are felt, and make conditions clear.")
        case .municipalProcessDirection:
            LocalizedText(
                nl:
                    "Werk vanuit gezamenlijke doelen. Opschalen is niet altijd de weg, meer zelf kunnen regelen wel. De inhoud gaat voor de organisatie.",
                en:
                    "Work from joint goals. Scaling up is not always the way; being able to arrange more oneself is. Content comes before organisation."
            )
        case .arrangedAroundCase:
            LocalizedText(
                nl:
                    "Versterk stap voor stap de lijnen tussen praktijk, beleid en management. Beleg het invoeren in de gemeente; het kwaliteitskader kan toetsen, en leidt de monitoring niet.",
                en:
                    "Strengthen step by step the lines of practice, policy and management. Lodge the introduction in the municipality; the quality framework can test, and does not lead the monitoring."
            )
        case .connectedDecisions:
            LocalizedText(
                nl: "Zeg aan elke tafel waarom breed sturen nodig is, en vraag een sterke opdrachtgever.",
                en: "Say at each table why broad steering is needed, and ask a strong commissioner.")
        case .updatedAgreements:
            nil
        }
    }

    /// How whoever leads the change takes the role (rolneming); `nil` where the source leaves the cell empty.
    public var roleTaking: LocalizedText? {
        switch self {
        case .integralMethods:
            LocalizedText(
                nl: "Doelgericht en vasthoudend bijdragen aan wat het werk nodig heeft.",
                en: "Contributing purposefully and tenaciously to what the work needs.")
        case .knowingAndLearning:
            LocalizedText(
                nl: "Samenwerken mogelijk maken, en samen beleid afspreken los van de vorm.",
                en: "Making cooperation possible, and agreeing policy together apart from its form.")
        case .expertsPerspective:
            LocalizedText(
                nl: "Zeggen wat de bijdrage precies is, en wat borgen inhoudt.",
                en: "Saying what the contribution is exactly, and what securing means.")
        case .executiveAtTable:
            LocalizedText(
                nl: "Afspraken scherp houden en herhalen; richting en route helder maken.",
                en: "Keeping agreements sharp and repeating them; making direction and route clear.")
        case .managersUpFront:
            LocalizedText(
                nl: "Sturen op wat het werk nodig heeft, en laten zien wat een ja betekent.",
                en: "Steering on what the work needs, and showing what a yes means.")
        case .privacyAgreements:
            LocalizedText(
                nl: "Juristen erbij halen, rust geven, en weten wie aan zet is.",
                en: "Bringing lawyers in, giving calm, and knowing whose turn it is.")
        case .activeCovenants:
            LocalizedText(
                nl: "Beginnen, praktisch en zichtbaar; coördineren is handwerk.",
                en: "Initiating, practical and visible; coordinating is handwork.")
        case .onePlanOneDirector:
            LocalizedText(
                nl: "Coachend naar de professional, bemiddelend naar wie het netwerk stuurt.",
                en: "Coaching to the professional, mediating to those who steer the network.")
        case .careMeetsSafety:
            LocalizedText(
                nl: "Van boven kijken: de juiste organisatie, mensen en bevoegdheden. Begrippen afspreken.",
                en: "Looking from above: the right organisation, people and powers. Agreeing on concepts.")
        case .newCooperation:
            LocalizedText(
                nl: "Vasthouden dat het een oplossing is en geen extra dossier.",
                en: "Holding on that it is a solution and no extra file.")
        case .directorsMandate:
            LocalizedText(
                nl: "Het steeds weer aankaarten, en geloven dat structuren kunnen veranderen.",
                en: "Raising it again and again, and believing that structures can change.")
        case .municipalProcessDirection:
            nil
        case .arrangedAroundCase:
            LocalizedText(
                nl: "Sturen, terugkomen, vasthouden; helder maken wat bij de gemeente ligt.",
                en: "Steering, coming back, holding on; making clear what lies with the municipality.")
        case .connectedDecisions:
            LocalizedText(
                nl: "Alle perspectieven aan tafel, met plek voor verschil in urgentie en probleem.",
                en: "All perspectives at the table, with room for difference in urgency and problem.")
        case .updatedAgreements:
            LocalizedText(
                nl: "Sturen op het besef van bestuurders waar zij staan, en dat inzetten voor de regio.",
                en: "Steering on administrators’ awareness of where they stand, and using that for the region.")
        }
    }
}
