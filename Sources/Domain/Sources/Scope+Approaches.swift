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
    /// The vision of the region Rotterdam-Rijnmond.
    public static let rotterdamRijnmond = Scope(
        "rotterdamRijnmond", name: LocalizedText(nl: "Rotterdam-Rijnmond", en: "Rotterdam-Rijnmond"))
    /// Reinforced process direction in the municipality of Gooise Meren.
    public static let gooiseMeren = Scope(
        "gooiseMeren",
        name: LocalizedText(nl: "procesregie Gooise Meren", en: "process direction Gooise Meren"))
    /// The approaches Blijvend Veilig and IHV13w, for what both of them do: a rule has one scope.
    public static let blijvendVeiligOrIHV13w = Scope(
        "blijvendVeilig-ihv13w",
        name: LocalizedText(nl: "Blijvend Veilig of IHV13w", en: "Blijvend Veilig or IHV13w"))
    /// The approach Blijvend Veilig.
    public static let blijvendVeilig = Scope(
        "blijvendVeilig",
        name: LocalizedText(nl: "aanpak Blijvend Veilig", en: "approach Blijvend Veilig"))
    /// The pilot West-Brabant West.
    public static let westBrabantWest = Scope(
        "westBrabantWest", name: LocalizedText(nl: "proeftuin West-Brabant West", en: "pilot West-Brabant West"))
}
