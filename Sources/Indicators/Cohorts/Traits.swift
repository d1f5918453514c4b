import Domain

/// The closed lists of a record in 32 bits; a list that was not recorded leaves its bits at zero.
///
/// Bits 0 and 1 hold the frame, 2 to 4 the form, 5 and 6 whether it concerns children, 7 that measures were recorded,
/// 8 an unknown measure, those from 9 the known ones.
enum Traits {
    static let voluntary: UInt32 = 1
    static let compulsory: UInt32 = 2
    static let unknownFrame: UInt32 = 3
    static let unknownForm: UInt32 = 7 << 2
    static let measuresRecorded: UInt32 = 1 << 7
    static let unknownMeasure: UInt32 = 1 << 8

    /// The traits of a record.
    static func of(_ record: TrajectoryRecord) -> UInt32 {
        var traits: UInt32 = 0
        if let frame = record.frame { traits |= frame.member.map(of) ?? unknownFrame }
        if let form = record.form { traits |= form.member.map(of) ?? unknownForm }
        if let concernsChildren = record.concernsChildren { traits |= of(concernsChildren: concernsChildren) }
        if let measures = record.measures {
            traits |= measuresRecorded
            for measure in measures { traits |= measure.member.map(of) ?? unknownMeasure }
        }
        return traits
    }

    static func of(_ frame: LegalFrame) -> UInt32 {
        switch frame {
        case .voluntary: voluntary
        case .compulsory: compulsory
        }
    }

    static func of(_ form: InvolvementForm) -> UInt32 {
        switch form {
        case .consultation: 1 << 2
        case .jointGuidance: 2 << 2
        case .safetyTeamCoordinates: 3 << 2
        case .protectionMeasure: 4 << 2
        }
    }

    static func of(concernsChildren: Bool) -> UInt32 { concernsChildren ? 2 << 5 : 1 << 5 }

    static func of(_ measure: CompulsoryMeasureKind) -> UInt32 {
        guard let place = CompulsoryMeasureKind.allCases.firstIndex(of: measure) else { return unknownMeasure }
        return 1 << UInt32(9 + place)
    }
}
