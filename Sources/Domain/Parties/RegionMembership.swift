/// Which municipalities a source names as those of a region (gemeenten van een regio), and as of which year.
///
/// No source prints since when an area exists or until when: that stays unknown. A list says what was printed then, and
/// not how the region is now.
public struct RegionMembership: Hashable, Transferable {
    /// The region as printed.
    public let region: String
    /// Its municipalities, in the order of the source.
    public let municipalities: [String]
    /// Whether the source gives them as all.
    public let isComplete: Bool
    /// The year of which the source speaks, or in which it appeared.
    public let year: Int
    /// Where that is written.
    public let citation: Citation

    private init(
        _ region: String, _ municipalities: [String], isComplete: Bool = true, year: Int, _ citation: Citation
    ) {
        self.region = region
        self.municipalities = municipalities
        self.isComplete = isComplete
        self.year = year
        self.citation = citation
    }

    /// All that the sources print.
    public static let all: [RegionMembership] = [
        RegionMembership(
            "Amsterdam-Amstelland", ["Amsterdam", "Amstelveen", "Aalsmeer", "Diemen", "Uithoorn", "Ouder-Amstel"],
            year: 2022, .sturen("1.3")),
        RegionMembership(
            "FoodValley", ["Barneveld", "Nijkerk", "Ede", "Renswoude", "Rhenen", "Scherpenzeel", "Veenendaal"],
            year: 2023, .parallel("De proeftuin in FoodValley")),
        RegionMembership(
            "Gooi en Vechtstreek",
            ["Hilversum", "Huizen", "Gooise Meren", "Wijdemeren", "Weesp", "Blaricum", "Laren", "Eemnes"],
            year: 2021, .domein("1.3")),
        RegionMembership(
            "Rotterdam-Rijnmond", ["Goeree-Overflakkee", "Nissewaard", "Maassluis", "Rotterdam"], isComplete: false,
            year: 2021, .domein("1.3")),
    ]
}
