/// Which norm time holds for a case (keuze van een normtijd): by the day on which the case started.
///
/// A norm that has ended is never used for later cases, nor one that is still to come for earlier ones.
public enum NormChoice: Hashable, Sendable {
    /// This one.
    case norm(NormTime)
    /// None holds for cases that started then.
    case none
    /// It cannot be told: the start is not known precisely enough, or two norms hold at once.
    case undecided

    /// Chooses the norm of a kind for a case.
    ///
    /// A norm of which no source prints since when it holds is used where no norm of the kind is dated. Where one is,
    /// it alone decides: the undated one would otherwise stand in for a norm that has ended.
    ///
    /// - Parameters:
    ///   - kind: What is normed.
    ///   - start: When the case started; `nil` if that was not recorded.
    ///   - norms: The norms to choose from.
    public init(_ kind: NormTime.Kind, startedOn start: DateRange?, among norms: [NormTime] = NormTime.published) {
        var undated: [NormTime] = []
        var certain: [NormTime] = []
        var isDated = false
        var isOpen = false
        for norm in norms where norm.kind == kind {
            switch norm.validity {
            case .notInSource: undated.append(norm)
            case .inSource(let validity):
                isDated = true
                guard let isWithin = start.flatMap({ $0.isWithin(validity) }) else {
                    isOpen = true
                    continue
                }
                if isWithin { certain.append(norm) }
            }
        }
        if isOpen {
            self = .undecided
        } else if isDated {
            self = Self.only(of: certain)
        } else {
            self = Self.only(of: undated)
        }
    }

    private static func only(of norms: [NormTime]) -> NormChoice {
        if norms.count > 1 { return .undecided }
        return norms.first.map { .norm($0) } ?? .none
    }
}
