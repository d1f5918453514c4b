/// What was reported of the status of a pilot, and as of when (stand per datum).
public struct PilotStatement: Hashable, Transferable {
    /// The pilot.
    public let pilot: Pilot
    /// The status.
    public let status: PilotStatus
    /// The days of which the report speaks: the state of things in 2024; `nil` if that cannot be told.
    public let asOf: DateRange?
    /// Where that is written.
    public let citation: Citation

    private init(_ pilot: Pilot, _ status: PilotStatus, _ citation: Citation) {
        self.pilot = pilot
        self.status = status
        asOf = try? DateRange(year: 2024)
        self.citation = citation
    }

    /// All statements, in the order of the report.
    ///
    /// Zaltbommel is left out: it is said to have stopped as a pilot and to go on cooperating, and is in no list of
    /// pilots. A pilot without a statement is not said to run: its status is not in the source.
    public static let all: [PilotStatement] = [
        PilotStatement(.fryslan, .stoppedAfterFirstYear, .proeftuin("1.3")),
        PilotStatement(.zaanstreekWaterland, .stoppedAfterFirstYear, .proeftuin("1.3")),
        PilotStatement(.zeeland, .stoppedAfterFirstYear, .proeftuin("1.3")),
        PilotStatement(.rotterdamRijnmond, .restarting, .proeftuin("1.3")),
        PilotStatement(.zaanstreekWaterland, .restarting, .proeftuin("1.3")),
        PilotStatement(.rotterdamRijnmond, .temporarilyHalted, .proeftuin("3.9")),
        PilotStatement(.zeeland, .temporarilyHalted, .proeftuin("3.9")),
        PilotStatement(.zaanstreekWaterland, .temporarilyHalted, .proeftuin("3.9")),
        PilotStatement(.rotterdamRijnmond, .restarting, .proeftuin("3.9")),
        PilotStatement(.zaanstreekWaterland, .restarting, .proeftuin("3.9")),
        PilotStatement(.fryslan, .stoppedButCooperating, .proeftuin("3.9")),
        PilotStatement(.amsterdamAmstelland, .rolloutSuspended, .proeftuin("3.9")),
    ]
}
