public import Domain

/// Of whom or of what a figure is, and how they came to be counted (populatie).
///
/// Two populations are the same only if they have one identifier: households of two reports that may or may not be the
/// same ones have two.
public struct FigurePopulation: Hashable, Identifiable, Transferable {
    /// The identifier.
    public let id: Identifier<FigurePopulation>
    /// The name: "households of all pilots since 1 January 2023".
    public let name: LocalizedText
    /// What one of them is.
    public let counted: Coded<CountedUnit>
    /// How they came to be counted; `nil` if that was not recorded.
    public let selection: Coded<PopulationSelection>?
    /// What the selection was, in words; `nil` if that was not recorded.
    public let selectionNote: LocalizedText?

    /// Describes a population.
    public init(
        _ id: Identifier<FigurePopulation>, _ name: LocalizedText, counted: CountedUnit,
        selection: PopulationSelection? = nil, note: LocalizedText? = nil
    ) {
        self.id = id
        self.name = name
        self.counted = .known(counted)
        self.selection = selection.map { .known($0) }
        selectionNote = note
    }
}
