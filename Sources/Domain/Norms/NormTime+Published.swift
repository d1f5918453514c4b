extension NormTime {
    /// The published norm times: targets, agreements and statutory terms, each with where it is written.
    ///
    /// What a source does not print (from when, until when, since when) is ``Printed/notInSource`` and not filled in.
    /// That ten days of which no source says whether they are working days are calendar days is a decision of this SDK.
    public static let published: [NormTime] = [
        NormTime(
            valid: "raad-wachttijd", .waitForBoard, from: .inSource(.startableRequestReceived),
            to: .inSource(.boardInvestigationStarted), TermLength(valid: 10, .calendarDays),
            citations: [Citation(.waitingListOfTheBoard, "bericht van 13 februari 2019")]),
        NormTime(
            valid: "vt-beoordeling", .safetyAssessment, from: .inSource(.reportReceived),
            to: .inSource(.safetyAssessed), TermLength(valid: 5, .workingDays), targetPercent: 90,
            citations: [Citation(.veiligThuisTargets, "beoordeling van meldingen")]),
        NormTime(
            valid: "vt-beoordeling-acuut", .acuteSafetyAssessment, from: .inSource(.reportReceived),
            to: .inSource(.safetyAssessed), TermLength(valid: 0, .calendarDays),
            citations: [Citation(.veiligThuisTargets, "beoordeling van meldingen")]),
        NormTime(
            valid: "vt-onderzoek", .veiligThuisInvestigation, from: .notInSource,
            to: .inSource(.veiligThuisInvestigationConcluded), TermLength(valid: 10, .weeks), targetPercent: 80,
            citations: [Citation(.veiligThuisTargets, "onderzoeken na een melding")]),
        NormTime(
            valid: "keten-171", .wholeChain, from: .notInSource, to: .notInSource,
            TermLength(valid: 171, .calendarDays), citations: [.sturen("1.1, figuur 1")]),
        NormTime(
            valid: "vots-duur", .provisionalSupervisionOrder, from: .measureImposed, .provisionalSupervisionDuration),
        NormTime(valid: "ots-duur", .supervisionOrder, from: .measureImposed, .supervisionDuration),
        NormTime(
            valid: "ots-verlenging", .supervisionOrderExtension, from: .extensionStarted, .supervisionExtension),
        NormTime(
            valid: "machtiging-ongebruikt", .unusedPlacementAuthorisation, from: .placementAuthorised,
            to: .placementStarted, .unusedPlacement),
        NormTime(valid: "huisverbod-duur", .temporaryHouseBan, from: .measureImposed, .houseBanDuration),
    ]

    /// A statutory bound of a measure, as a norm from one moment to another.
    private init(
        valid id: Identifier<NormTime>, _ kind: Kind, from start: NormMoment, to stop: NormMoment = .measureEnded,
        _ bound: MeasureBound
    ) {
        self.init(
            valid: id, kind, from: .inSource(start), to: .inSource(stop), bound.length, validity: bound.validity,
            citations: [bound.citation])
    }
}

extension SourceDocument {
    /// The inspectorates' report on the waiting list of the Board (2019).
    public static let waitingListOfTheBoard = SourceDocument(
        code: "RVDK2019", title: "De wachtlijst bij de Raad voor de Kinderbescherming")
    /// What the national network of Veilig Thuis told newspapers in February 2019 about its targets.
    ///
    /// It has no title of its own: it is named by who told it and when, and its sections by their subject.
    public static let veiligThuisTargets = SourceDocument(
        code: "LNVT2019", title: "Landelijk Netwerk Veilig Thuis, februari 2019")

    /// Where norm times are printed that stand in neither the five documents nor the law.
    public static let ofNormTimes: [SourceDocument] = [.waitingListOfTheBoard, .veiligThuisTargets]
}
