import Domain
import ExampleSupport
import Foundation
import GovernanceCompass

/// An empty start for a region of one's own: a document, a table for the map, and a page for a meeting.
struct Template {
    private let language: Language

    init(in language: Language) { self.language = language }

    /// Writes the files into a folder, which is made if it is not there; refuses if one of them is there already.
    func write(into folder: String) throws(UserError) -> String {
        let place = URL(fileURLWithPath: folder, isDirectory: true)
        let files = [
            ("network.json", try JSONDocument.text(of: RegionalCooperation.blank("region"))),
            ("network-map.csv", MapTablePage(in: language).text), ("network.html", GuidePage(in: language).text),
        ]
        for (name, _) in files where FileManager.default.fileExists(atPath: place.appendingPathComponent(name).path) {
            throw UserError("--template: \(name) is there already: allowed is a folder without it")
        }
        do {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for (name, text) in files {
                // What came there in the meantime is not written over either.
                try Data(text.utf8).write(to: place.appendingPathComponent(name), options: .withoutOverwriting)
            }
        } catch {
            throw UserError("--template: the files cannot be written: allowed is a folder that takes them")
        }
        return told
    }

    private var told: String {
        var page = TextPage(in: language)
        page.add(page.says("Er staan drie bestanden klaar:", "Three files are ready:"))
        page.row(
            "network.json",
            page.says(
                "het beeld van de regio, nog leeg: er is nog niets over vastgelegd",
                "the picture of the region, still empty: nothing was recorded of it yet"), at: 18)
        page.row(
            "network-map.csv",
            page.says(
                "een tabel voor de netwerkkaart; --map maakt er een network.json van",
                "a table for the network map; --map makes a network.json of it"), at: 18)
        page.row(
            "network.html",
            page.says(
                "een bladzijde om te printen en samen te bespreken", "a page to print and to talk about together"),
            at: 18)
        return page.text
    }
}
