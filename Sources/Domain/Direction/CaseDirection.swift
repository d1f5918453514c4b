/// How a case is directed (regie): who holds it together, with whom they are in touch, and how it passes on.
///
/// Three things that are all called *regie* stay apart: ``directors`` hold the whole trajectory together,
/// ``treatmentCoordination`` is the direction of one provider's help, ``processResponsibility`` says which organisation
/// answers for there being a director. The fourth, people's control over their own life, is nobody's to record here.
public struct CaseDirection: Hashable, Transferable {
    /// Those who direct the case, present and past.
    public var directors: Listed<CaseDirector>
    /// How the help of each provider is directed.
    public var treatmentCoordination: Listed<TreatmentCoordination>
    /// Which organisation answers for process direction (procesregie), over time.
    public var processResponsibility: Timeline<Coded<PartyKind>>
    /// Since when the municipality knows the case; stated as none if it does not.
    public var knownToMunicipalitySince: Recorded<CalendarDate>
    /// Whether somebody judged that problems are several and complex (meervoudig complex); no source has criteria.
    public var isMultipleComplex: Timeline<Bool>
    /// Whether somebody judged that it is about domestic violence.
    public var isDomesticViolence: Timeline<Bool>
    /// Whether somebody judged that the case is stuck.
    public var isStuck: Timeline<Bool>
    /// The contact that was agreed between director and providers, over time.
    public var intensity: Timeline<Coded<CaseIntensity>>
    /// The contact that there is between director and providers, over time.
    public var contactRhythm: Timeline<Coded<ContactRhythm>>
    /// Whether there is a plan that the providers carry out, over time.
    public var providersCarryOutPlan: Timeline<Bool>
    /// What was passed on to others.
    public var handOvers: Listed<HandOver>
    /// The organisations and teams that work with the household, present and past.
    public var parties: Listed<InvolvedParty>
    /// How reports were taken up.
    public var reports: Listed<ReportUptake>
    /// The quick starts.
    public var quickStarts: Listed<QuickStart>
    /// Needed help for which a mandate lacked.
    public var mandateShortfalls: Listed<MandateShortfall>
    /// Who was asked about the informal network.
    public var informalNetwork: Listed<InformalNetworkQuestion>

    /// Makes the direction of a case of which nothing was recorded.
    public init() {
        directors = []
        treatmentCoordination = []
        processResponsibility = Timeline()
        knownToMunicipalitySince = .notRecorded
        isMultipleComplex = Timeline()
        isDomesticViolence = Timeline()
        isStuck = Timeline()
        intensity = Timeline()
        contactRhythm = Timeline()
        providersCarryOutPlan = Timeline()
        handOvers = []
        parties = []
        reports = []
        quickStarts = []
        mandateShortfalls = []
        informalNetwork = []
    }

    /// The direction as it was known on a day, with what an audience may see.
    ///
    /// What professionals judged, the agreed intensity among it, persons and conferences do not see unless it is their
    /// own judgement. That is a decision of this SDK.
    public func view(for audience: Audience, on day: CalendarDate) -> CaseDirection {
        var view = self
        view.directors = directors.asKnown(on: day) { $0.knownOn }
        view.treatmentCoordination = treatmentCoordination.asKnown(on: day) { $0.knownOn }
        view.processResponsibility = processResponsibility.asKnown(on: day)
        view.knownToMunicipalitySince = knownToMunicipalitySince.asKnown(on: day)
        view.isMultipleComplex = isMultipleComplex.asKnown(on: day).visible(to: audience)
        view.isDomesticViolence = isDomesticViolence.asKnown(on: day).visible(to: audience)
        view.isStuck = isStuck.asKnown(on: day).visible(to: audience)
        view.intensity = intensity.asKnown(on: day).visible(to: audience)
        view.contactRhythm = contactRhythm.asKnown(on: day)
        view.providersCarryOutPlan = providersCarryOutPlan.asKnown(on: day)
        view.handOvers = handOvers.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.parties = parties.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.reports = reports.asKnown(on: day) { $0.knownOn ?? $0.on?.earliest }
        view.quickStarts = quickStarts.asKnown(on: day, part: { $0.asKnown(on: day) }) { $0.knownOn }
        view.mandateShortfalls = mandateShortfalls.asKnown(on: day, part: { $0.asKnown(on: day) }) {
            $0.knownOn ?? $0.on?.earliest
        }
        view.informalNetwork = informalNetwork.view(for: audience, on: day) { $0.knownOn ?? $0.on?.earliest }
        return view
    }
}

extension Recorded {
    /// Whether nothing of it became known after a day.
    func isWhole(on day: CalendarDate) -> Bool { provenance?.isKnown(on: day) != false }
}
