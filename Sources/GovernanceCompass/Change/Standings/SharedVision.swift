public import Domain

/// A vision on the change (visie), and what is known of how it is carried.
public struct SharedVision: Hashable, Transferable, Discreet {
    /// The vision in words; they are never shown in a review.
    public var words: String?
    /// The day on which it was made; `nil` if that was not recorded.
    public var madeOn: DateRange?
    /// Whether it looks far ahead (langetermijnvisie); `nil` if that was not recorded.
    public var isLongTerm: Bool?
    /// Whether it is acknowledged and proclaimed among organisations too; `nil` if that was not recorded.
    public var isSharedAmongOrganisations: Bool?

    /// Makes a vision.
    public init(
        words: String? = nil, madeOn: DateRange? = nil, isLongTerm: Bool? = nil,
        isSharedAmongOrganisations: Bool? = nil
    ) {
        self.words = words
        self.madeOn = madeOn
        self.isLongTerm = isLongTerm
        self.isSharedAmongOrganisations = isSharedAmongOrganisations
    }
}
