import Domain
import ExampleSupport
import GovernanceCompass

/// The empty table of a network map: its header, after an explanation of how to fill it.
struct MapTablePage {
    private let language: Language

    init(in language: Language) { self.language = language }

    /// The whole file; what begins with `#` explains and is not read.
    var text: String {
        var lines: [String] = []
        func explain(_ words: String) { lines.append(words.isEmpty ? "#" : "# " + words) }
        explain(name(of: .map))
        explain(
            says("Wat met # begint is uitleg en wordt niet gelezen.", "What begins with # explains; it is not read."))
        explain("")
        explain(
            says(
                "row: party voor een partij, line voor een lijn tussen twee partijen, wait als de een op de ander wacht",
                "row: party for a party, line for a line between two parties, wait if the one waits for the other"))
        explain(
            says(
                "party: een korte eigen naam zonder spaties (lokaal, gemeente-noord); nooit de naam van een mens",
                "party: a short name of your own without spaces (local, gemeente-noord); never that of a person"))
        explain(says("other: de andere partij van de lijn, of op wie wordt gewacht", "other: the other party"))
        explain("")
        explain(
            says(
                "Wat u niet weet, laat u leeg: leeg is niet bekend. Gebruik een code of de naam ernaast.",
                "What you do not know you leave empty: empty is not known. Use a code or the name beside it."))
        explain("")
        explain("kind: " + listName("NetworkPartyKind"))
        for member in NetworkPartyKind.allCases { explain(line(member)) }
        explain("")
        explain("involvement: " + listName("PartyInvolvement"))
        for member in PartyInvolvement.allCases { explain(line(member)) }
        explain("")
        explain(
            says("partySees, otherSees: hoe elk van beide de lijn ziet; ", "partySees, otherSees: how each sees it; ")
                + listName("RelationQuality"))
        for member in RelationQuality.allCases { explain(line(member)) }
        explain(
            "  " + MapTable.noneWanted + " = "
                + says("geen samenwerking, en niet gewenst", "no cooperation, and none wanted"))
        explain("")
        explain(says("Zo ziet een ingevulde tabel eruit:", "This is what a filled table looks like:"))
        explain("party,lokaal,localTeam,direct,,,")
        explain("party,school,school,indirectInfluence,,,")
        explain("line,lokaal,,,school,strong,improvable")
        explain("wait,school,,,lokaal,,")
        explain("")
        lines.append(MapTable.Column.allCases.map { $0.rawValue }.joined(separator: ","))
        return lines.joined(separator: "\n") + "\n"
    }

    private func line<Member: ClosedList>(_ member: Member) -> String {
        "  " + member.rawValue + " = " + member.term.name[language]
    }

    private func listName(_ type: String) -> String { GuidePage.list(type)?.name[language] ?? type }

    private func name(of part: CooperationPart) -> String { part.name[language] }

    private func says(_ dutch: String, _ english: String) -> String { language == .nl ? dutch : english }
}
