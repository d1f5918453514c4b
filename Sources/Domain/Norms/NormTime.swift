/// A norm time of the chain (normtijd): from which moment to which, how long, and since when it holds.
///
/// A norm says what was meant, never that a household or a professional fell short: waiting lists, and what a family
/// needs, are not in it.
public struct NormTime: Hashable, Identifiable, Transferable {
    /// What is normed.
    public enum Kind: String, ClosedList, Transferable {
        /// The wait for an investigation of the Board.
        case waitForBoard
        /// The safety assessment of Veilig Thuis.
        case safetyAssessment
        /// The safety assessment of Veilig Thuis in acute danger.
        case acuteSafetyAssessment
        /// The investigation of Veilig Thuis.
        case veiligThuisInvestigation
        /// The whole chain.
        case wholeChain
        /// A provisional supervision order.
        case provisionalSupervisionOrder
        /// A supervision order.
        case supervisionOrder
        /// One extension of a supervision order.
        case supervisionOrderExtension
        /// A placement authorisation that is not used.
        case unusedPlacementAuthorisation
        /// A temporary house ban, without extension.
        case temporaryHouseBan

        /// The term.
        public var term: Term {
            let names: (name: LocalizedText, definition: LocalizedText) =
                switch self {
                case .waitForBoard:
                    (
                        LocalizedText(nl: "wachttijd raadsonderzoek", en: "wait for the Board"),
                        LocalizedText(
                            nl: "Van een verzoek waarmee de Raad kan starten tot de start.",
                            en: "From a request with which the Board can start to the start.")
                    )
                case .safetyAssessment:
                    (
                        LocalizedText(nl: "veiligheidsbeoordeling", en: "safety assessment"),
                        LocalizedText(
                            nl: "Van een melding tot de beoordeling door Veilig Thuis.",
                            en: "From a report to the assessment by Veilig Thuis.")
                    )
                case .acuteSafetyAssessment:
                    (
                        LocalizedText(
                            nl: "veiligheidsbeoordeling bij acuut gevaar", en: "safety assessment in acute danger"),
                        LocalizedText(
                            nl: "Meteen; deze bibliotheek telt geen delen van dagen.",
                            en: "At once; this library counts no parts of days.")
                    )
                case .veiligThuisInvestigation:
                    (
                        LocalizedText(nl: "onderzoek Veilig Thuis", en: "investigation by Veilig Thuis"),
                        LocalizedText(
                            nl: "De duur van een onderzoek door Veilig Thuis.",
                            en: "How long an investigation by Veilig Thuis takes.")
                    )
                case .wholeChain:
                    (
                        LocalizedText(nl: "hele keten", en: "whole chain"),
                        LocalizedText(
                            nl: "De normtijden van de schakels van de jeugdbeschermingsketen bij elkaar.",
                            en: "The norm times of the links of the youth protection chain together.")
                    )
                case .provisionalSupervisionOrder:
                    (
                        LocalizedText(
                            nl: "duur voorlopige ondertoezichtstelling", en: "length of a provisional supervision order"
                        ),
                        LocalizedText(
                            nl: "Hoe lang zij hooguit duurt.", en: "How long it lasts at most.")
                    )
                case .supervisionOrder:
                    (
                        LocalizedText(nl: "duur ondertoezichtstelling", en: "length of a supervision order"),
                        LocalizedText(nl: "Hoe lang zij hooguit duurt.", en: "How long it lasts at most.")
                    )
                case .supervisionOrderExtension:
                    (
                        LocalizedText(
                            nl: "duur verlenging ondertoezichtstelling", en: "length of an extended supervision order"),
                        LocalizedText(
                            nl: "Hoe lang één verlenging hooguit duurt.", en: "How long one extension lasts at most.")
                    )
                case .unusedPlacementAuthorisation:
                    (
                        LocalizedText(
                            nl: "ongebruikte machtiging uithuisplaatsing", en: "unused placement authorisation"),
                        LocalizedText(
                            nl: "Na hoeveel tijd een machtiging vervalt die niet is gebruikt.",
                            en: "After how much time an authorisation lapses that was not used.")
                    )
                case .temporaryHouseBan:
                    (
                        LocalizedText(nl: "duur tijdelijk huisverbod", en: "length of a temporary house ban"),
                        LocalizedText(
                            nl: "Hoe lang het duurt zonder verlenging.", en: "How long it lasts without extension.")
                    )
                }
            return Term(rawValue, names.name, definition: names.definition, citations: citations)
        }

        private var citations: [Citation] {
            var citations: [Citation] = []
            for norm in NormTime.published where norm.kind == self { citations += norm.citations }
            return citations
        }
    }

    /// The identifier.
    public let id: Identifier<NormTime>
    /// What is normed.
    public let kind: Kind
    /// The moment from which is counted.
    public let start: Printed<NormMoment>
    /// The moment until which is counted.
    public let stop: Printed<NormMoment>
    /// How long it may take.
    public let length: TermLength
    /// For a target over many cases, the percentage that should meet it; `nil` for a norm of each case.
    public let targetPercent: Int?
    /// The days on which a case can start for this norm to hold.
    public let validity: Printed<Period>
    /// Where it is written.
    public let citations: [Citation]

    /// Makes a norm time; a region can add its own.
    ///
    /// - Throws: ``InvalidValue`` if the target is outside 1…100.
    public init(
        _ id: Identifier<NormTime>, _ kind: Kind, from start: Printed<NormMoment>, to stop: Printed<NormMoment>,
        within length: TermLength,
        targetPercent: Int? = nil, validity: Printed<Period> = .notInSource, citations: [Citation]
    ) throws(InvalidValue) {
        guard targetPercent.map({ $0 >= 1 && $0 <= 100 }) != false else {
            throw InvalidValue("target", allowed: Self.allowedTargets)
        }
        self.init(
            valid: id, kind, from: start, to: stop, length, targetPercent: targetPercent, validity: validity,
            citations: citations)
    }

    init(
        valid id: Identifier<NormTime>, _ kind: Kind, from start: Printed<NormMoment>, to stop: Printed<NormMoment>,
        _ length: TermLength,
        targetPercent: Int? = nil, validity: Printed<Period> = .notInSource, citations: [Citation]
    ) {
        self.id = id
        self.kind = kind
        self.start = start
        self.stop = stop
        self.length = length
        self.targetPercent = targetPercent
        self.validity = validity
        self.citations = citations
    }

    private static var allowedTargets: LocalizedText {
        LocalizedText(nl: "een percentage van 1 tot en met 100", en: "a percentage from 1 to 100")
    }

    /// Assesses one case against the norm on a day: in time, late, or not to be told (yet).
    ///
    /// - Parameters:
    ///   - start: When the case reached the starting moment; `nil` if that was not recorded.
    ///   - stop: When it reached the other; stated as none, with the day on which that held, while it is open.
    ///   - day: The reference day.
    ///   - workingDays: Which days are working days, for a norm that counts these.
    public func assess(
        from start: DateRange?, to stop: Recorded<DateRange>, on day: CalendarDate,
        workingDays: WorkingDayPolicy = .standard
    ) -> TermAssessment {
        TermAssessment(length, from: start, to: stop, on: day, workingDays: workingDays)
    }

    #if !hasFeature(Embedded)
    private enum CodingKeys: String, CodingKey {
        case id, kind, start, stop, length, targetPercent, validity, citations
    }

    /// Reads a norm time; refuses what the initializer refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let targetPercent = try container.decodeIfPresent(Int.self, forKey: .targetPercent)
        do {
            try self.init(
                try container.decode(Identifier<NormTime>.self, forKey: .id),
                try container.decode(Kind.self, forKey: .kind),
                from: try container.decode(Printed<NormMoment>.self, forKey: .start),
                to: try container.decode(Printed<NormMoment>.self, forKey: .stop),
                within: try container.decode(TermLength.self, forKey: .length), targetPercent: targetPercent,
                validity: try container.decode(Printed<Period>.self, forKey: .validity),
                citations: try container.decode([Citation].self, forKey: .citations))
        } catch let error as InvalidValue {
            throw error.decodingError(at: container.codingPath + [CodingKeys.targetPercent])
        }
    }
    #endif
}
