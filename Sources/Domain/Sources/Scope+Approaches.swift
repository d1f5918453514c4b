// The approaches and regions in whose accounts some rules were found; a region adopts them or does not.

extension Scope {
    /// The approach IHV13w.
    public static let ihv13w = Scope("ihv13w", name: LocalizedText(nl: "aanpak IHV13w", en: "approach IHV13w"))
    /// The pilot in the region FoodValley.
    public static let foodValley = Scope(
        "foodValley", name: LocalizedText(nl: "proeftuin FoodValley", en: "pilot FoodValley"))
    /// The practice example of Amsterdam.
    public static let amsterdam = Scope(
        "amsterdam", name: LocalizedText(nl: "praktijkvoorbeeld Amsterdam", en: "practice example of Amsterdam"))
}
