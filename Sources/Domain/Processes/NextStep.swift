/// Whether a step can be expected next (mogelijk vervolg).
///
/// It is told, never enforced: what happened can be recorded.
public enum NextStep: Hashable, Sendable {
    /// A source describes it from here.
    case described
    /// No source describes it from here; that it happened is no error.
    case notDescribed
    /// From here the sources leave open what comes next.
    case leftOpen
    /// It cannot be told how far the process has come.
    case unknown
}
