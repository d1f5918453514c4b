public import Domain

/// Where a fixture comes from (herkomst).
///
/// Persons in fixtures are fictional: respondents of the sources are never retold.
public enum FixtureProvenance: String, StableCode, Transferable {
    /// It is in a source as it stands here.
    case printed
    /// It was computed or put together from what a source prints.
    case derived
    /// It was made up for this package.
    case synthetic
}
