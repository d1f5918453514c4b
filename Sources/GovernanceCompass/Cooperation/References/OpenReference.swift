public import Domain

/// A reference in the document of a cooperation that leads to nothing in it (open verwijzing).
///
/// It is no error: what it names may not have been written down yet, or may stand in a document elsewhere. It never
/// makes a fact of what is not recorded; it says where two parts of the document have not met.
public struct OpenReference: Hashable, Sendable {
    /// Where the reference stands.
    public let address: Address
    /// What it refers to.
    public let target: ReferenceTarget
    /// The identifier, or the code of a step, that it names; `nil` where it names a part as a whole.
    public let identifier: String?
    /// Where that ought to stand; `nil` where that is a list of the guide and not of the document.
    public let belongsAt: Address?

    /// What lacks, as a sentence without full stop.
    public var text: LocalizedText {
        let name = identifier.map { " " + $0 } ?? ""
        return LocalizedText(
            nl: target.name.nl + name + " staat niet " + target.list.nl,
            en: target.name.en + name + " does not stand " + target.list.en)
    }
}

extension OpenReference: Comparable {
    /// By address, then by where it ought to stand, then by what it names.
    public static func < (a: Self, b: Self) -> Bool {
        (a.address, a.belongsAt?.path ?? "", a.identifier ?? "")
            < (b.address, b.belongsAt?.path ?? "", b.identifier ?? "")
    }
}

extension RegionalCooperation {
    /// The references in this document that lead to nothing in it, by address.
    ///
    /// A party is looked for on the map and on the maps before it, a participant among ``participants``. Who answers
    /// prompts (`Identifier<Participant>`) is in no list of this document and is not looked for. All that is recorded
    /// counts: for what was known on a day, ask ``view(for:on:)`` for them.
    public var openReferences: [OpenReference] {
        var search = ReferenceSearch(self)
        search.lookThroughOrganising(self)
        search.lookThroughPlanning(self)
        search.lookThroughLearning(self)
        search.lookThroughChanging(self)
        return search.result
    }
}
