public import Domain

/// How far a form of governance fits what is recorded of a network (past de vorm).
public enum FormFit: String, ClosedList, Transferable {
    /// Everything that the form works best with is there.
    case fits
    /// Some of it is there.
    case partly
    /// What the form works best with is not there.
    case doesNotFit
    /// Too little is recorded.
    case notKnown

    /// The term.
    public var term: Term {
        let names: (name: LocalizedText, definition: LocalizedText) =
            switch self {
            case .fits:
                (
                    LocalizedText(nl: "past", en: "fits"),
                    LocalizedText(
                        nl: "Alles waar deze vorm goed bij werkt is er.",
                        en: "Everything that this form works well with is there.")
                )
            case .partly:
                (
                    LocalizedText(nl: "past deels", en: "fits partly"),
                    LocalizedText(
                        nl: "Een deel van waar deze vorm goed bij werkt is er.",
                        en: "Part of what this form works well with is there.")
                )
            case .doesNotFit:
                (
                    LocalizedText(nl: "past niet", en: "does not fit"),
                    LocalizedText(
                        nl: "Waar deze vorm goed bij werkt is er niet.",
                        en: "What this form works well with is not there.")
                )
            case .notKnown:
                (
                    LocalizedText(nl: "nog niet te zeggen", en: "cannot be told yet"),
                    LocalizedText(nl: "Er is te weinig vastgelegd.", en: "Too little was recorded.")
                )
            }
        return Term(
            rawValue, names.name, definition: names.definition, citations: [.kompas("Figuur 6")],
            decision: LocalizedText(
                nl: "De bron zegt in welke situatie een vorm het beste werkt; deze trappen zijn van deze SDK.",
                en: "The source says in which situation a form works best; these steps are of this SDK."))
    }
}

/// What a form of governance works best with (waar een vorm goed bij werkt).
public enum FormCondition: String, ClosedList, Transferable {
    /// Few parties.
    case fewParties
    /// High trust.
    case highTrust
    /// Shared goals.
    case sharedGoals
    /// A medium-sized network.
    case mediumSize
    /// A need for decisiveness.
    case needOfDecisiveness
    /// A large network.
    case largeSize
    /// A need for neutral direction.
    case needOfNeutrality
    /// Forms that are meant to stand beside each other.
    case combination

    /// The term.
    public var term: Term {
        let name =
            switch self {
            case .fewParties: LocalizedText(nl: "weinig partijen", en: "few parties")
            case .highTrust: LocalizedText(nl: "hoog vertrouwen", en: "high trust")
            case .sharedGoals: LocalizedText(nl: "gedeelde doelen", en: "shared goals")
            case .mediumSize: LocalizedText(nl: "middelgroot van omvang", en: "medium in size")
            case .needOfDecisiveness: LocalizedText(nl: "behoefte aan daadkracht", en: "need for decisiveness")
            case .largeSize: LocalizedText(nl: "groot van omvang", en: "large in size")
            case .needOfNeutrality: LocalizedText(nl: "behoefte aan neutrale regie", en: "need for neutral direction")
            case .combination: LocalizedText(nl: "vormen naast elkaar", en: "forms beside each other")
            }
        guard self != .combination else {
            return Term(
                rawValue, name,
                definition: LocalizedText(
                    nl: "De partijen willen vormen naast elkaar.", en: "The parties want forms beside each other."),
                citations: [.kompas("Stap 2, Typen netwerkgovernance")],
                decision: LocalizedText(
                    nl: "De bron zegt dat combinaties voorkomen, en niet wanneer zij goed werken.",
                    en: "The source says that combinations occur, and not when they work well."))
        }
        return Term(
            rawValue, name,
            definition: LocalizedText(
                nl: "Waar een vorm van governance volgens het Kompas goed bij werkt.",
                en: "What a form of governance works well with according to the guide."),
            citations: [.kompas("Figuur 6")])
    }
}

/// What the figure on forms of governance says of one form, laid beside what is recorded of a network
/// (governance-advies).
///
/// There is one for each form, never a single verdict: people choose, and may have reasons that stand nowhere.
public struct FormAdvice: Hashable, Sendable {
    /// What holds of a condition.
    public enum Standing: Hashable, Sendable {
        /// It is so.
        case holds
        /// It is on the edge: more parties than always do, and not more than the figure names.
        case borderline
        /// It is not so.
        case doesNotHold
        /// It was not recorded.
        case notKnown
    }

    /// A condition and what holds of it.
    public struct Reason: Hashable, Sendable {
        /// The condition.
        public let condition: FormCondition
        /// What holds of it.
        public let standing: Standing
    }

    /// The form.
    public let form: NetworkGovernanceForm
    /// How far it fits.
    public let fit: FormFit
    /// Why, in the order of the figure.
    public let reasons: [Reason]
}

/// Something to think of beside the forms (opmerking bij het advies).
public enum FormRemark: Hashable, Sendable {
    /// In the beginning an informal network that steers itself often does well.
    case informalOftenDoes
    /// More parties, or a later stage, than when it was last asked: a more central form may do better now.
    case moreCentralMayFit
    /// It was signalled that the form was imposed.
    case isImposed
}

extension NetworkGovernance {
    /// What the figure on forms says of each form, in its order.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - few: Up to how many parties always count as few: the lower of the two numbers that the figure prints.
    ///   - most: Above how many parties they count as few no longer: the higher of the two. That a number between them
    ///     is on the edge is a reading of this SDK.
    public func formAdvice(on day: CalendarDate, few: Int = 6, most: Int = 8) -> [FormAdvice] {
        let view = view(for: .professional, on: day)
        let size = view.size.code()
        let parties: FormAdvice.Standing =
            switch view.partyCount {
            case .stated(let count, _): count <= few ? .holds : count <= most ? .borderline : .doesNotHold
            case .statedAsNone, .notRecorded: .notKnown
            }
        return NetworkGovernanceForm.allCases.map { form in
            switch form {
            case .sharedSteering:
                let reasons = [
                    FormAdvice.Reason(condition: .fewParties, standing: parties),
                    FormAdvice.Reason(condition: .highTrust, standing: Self.standing(view.isTrustHigh)),
                    FormAdvice.Reason(condition: .sharedGoals, standing: Self.standing(view.hasSharedGoals)),
                ]
                return FormAdvice(form: form, fit: Self.fitOfAll(reasons), reasons: reasons)
            case .leadOrganisation:
                let reasons = [
                    FormAdvice.Reason(condition: .mediumSize, standing: Self.standing(size, is: .medium)),
                    FormAdvice.Reason(
                        condition: .needOfDecisiveness, standing: Self.standing(view.needsDecisiveness)),
                ]
                return FormAdvice(form: form, fit: Self.fitOfSome(reasons), reasons: reasons)
            case .independentAgency:
                let reasons = [
                    FormAdvice.Reason(condition: .largeSize, standing: Self.standing(size, is: .large)),
                    FormAdvice.Reason(
                        condition: .needOfNeutrality, standing: Self.standing(view.needsNeutralDirection)),
                ]
                return FormAdvice(form: form, fit: Self.fitOfSome(reasons), reasons: reasons)
            case .hybrid:
                let reasons = [
                    FormAdvice.Reason(condition: .combination, standing: Self.standing(view.combinesForms))
                ]
                return FormAdvice(form: form, fit: Self.fitOfSome(reasons), reasons: reasons)
            }
        }
    }

    /// What to think of beside the forms on a day.
    public func formRemarks(on day: CalendarDate) -> [FormRemark] {
        let view = view(for: .professional, on: day)
        var remarks: [FormRemark] = []
        let stage = view.stage.on(day).code().value
        if stage == .start { remarks.append(.informalOftenDoes) }
        if view.hasGrown(to: stage, on: day) { remarks.append(.moreCentralMayFit) }
        for sign in view.pitfalls where sign.pitfall == .known(.mandated) && sign.isSeen == true {
            remarks.append(.isImposed)
            break
        }
        return remarks
    }

    /// Whether there are more parties, or the cooperation has come further, than at the last review.
    private func hasGrown(to stage: CooperationStage?, on day: CalendarDate) -> Bool {
        var last: (day: CalendarDate, review: FormReview)?
        for review in formReviews.entries.sorted(by: { $0.id < $1.id }) {
            guard let on = review.on?.latest, on <= day, on > last?.day ?? .min else { continue }
            last = (on, review)
        }
        guard let review = last?.review else { return false }
        if let before = review.partyCount, let now = partyCount.value, now > before { return true }
        let stages = CooperationStage.allCases
        guard let before = review.stage?.member, let stage, let earlier = stages.firstIndex(of: before),
            let current = stages.firstIndex(of: stage)
        else { return false }
        return current > earlier
    }

    private static func standing(_ fact: Recorded<Bool>) -> FormAdvice.Standing {
        switch fact {
        case .stated(let holds, _): holds ? .holds : .doesNotHold
        case .statedAsNone: .doesNotHold
        case .notRecorded: .notKnown
        }
    }

    private static func standing(_ size: Recorded<NetworkSize>, is wanted: NetworkSize) -> FormAdvice.Standing {
        guard let size = size.value else { return .notKnown }
        return size == wanted ? .holds : .doesNotHold
    }

    /// The form asks for all of it: one thing that is not there is enough not to fit.
    private static func fitOfAll(_ reasons: [FormAdvice.Reason]) -> FormFit {
        if reasons.contains(where: { $0.standing == .doesNotHold }) { return .doesNotFit }
        if reasons.contains(where: { $0.standing == .notKnown }) { return .notKnown }
        return reasons.contains { $0.standing == .borderline } ? .partly : .fits
    }

    /// The form suits a size and a need: it fits with both, partly with one.
    private static func fitOfSome(_ reasons: [FormAdvice.Reason]) -> FormFit {
        if reasons.contains(where: { $0.standing == .notKnown }) { return .notKnown }
        let holding = reasons.filter { $0.standing == .holds }.count
        if holding == reasons.count { return .fits }
        return holding > 0 ? .partly : .doesNotFit
    }
}
