"""Made-up tables and sources, each with one thing wrong."""

import csv
import io
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path

from scripts import load

catalogue = load("catalogue")

REGISTRY = """
extension Glossary {
    public static let domain = Glossary(of: "Domain", [rooms])
    private static let rooms = [
        GlossaryList(Lamp.self, "Lamp", nl: "lamp", en: "lamp"),
        GlossaryList(
            Lamp.Colour.self, "Lamp.Colour", nl: "kleur", en: "colour"),
        GlossaryList(concepts: LampTerms.all, nl: "lampen", en: "lamps"),
    ]
}
"""
LAMP = """
public enum Lamp: String, ClosedList, Transferable {
    case desk
    public enum Colour: String, Transferable, ClosedList { case white }
    /// enum Hidden: String, ClosedList {
    var text: String { "enum Hidden: String, ClosedList {" }
    enum Shape: String, StableCode { case round }
    enum Coded<Member: ClosedList>: Hashable {}
    struct Several<Member>: Hashable where Member: ClosedList {}
}
"""
TERMS = "public enum LampTerms {\n    public static let all: [Term] = []\n}\n"


class Registry(unittest.TestCase):
    def problems(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                file = Path(folder) / "Sources" / "Domain" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return list(catalogue.unregistered(Path(folder)))

    def files(self, **changed):
        return {"Glossary/Glossary+Domain.swift": REGISTRY, "Lamps/Lamp.swift": LAMP, "Lamps/LampTerms.swift": TERMS,
                **changed}

    def test_everything_is_registered(self):
        self.assertEqual(self.problems(self.files()), [])

    def test_a_list_that_is_left_out(self):
        for text, name in [("enum New: String, ClosedList {}", "New"),
                           ("extension Lamp { enum New: String, ClosedList {} }", "Lamp.New"),
                           ("struct A<T> {\n  struct B {\n func f() { }\n enum C: String,\n ClosedList {}\n}}", "A.B.C"),
                           ("enum New: String {}\nextension New: Hashable, ClosedList {}", "New")]:
            problems = self.problems(self.files(**{"Lamps/New.swift": text}))
            self.assertEqual(len(problems), 1, problems)
            self.assertIn(f": {name} is in no line of", problems[0])

    def test_no_registry(self):
        self.assertEqual(len(self.problems({"Lamps/Lamp.swift": LAMP})), 2)

    def test_concepts_that_are_left_out(self):
        new = "enum NewTerms {}\nextension NewTerms {\n    static let all: [Term] = []\n}"
        self.assertIn("NewTerms.all", self.problems(self.files(**{"Lamps/New.swift": new}))[0])

    def test_another_name(self):
        registry = REGISTRY.replace('"Lamp.Colour"', '"Colour"')
        problems = self.problems(self.files(**{"Glossary/Glossary+Domain.swift": registry}))
        self.assertEqual(len(problems), 1, problems)
        self.assertIn("Lamp.Colour is called Colour", problems[0])


class Tables(unittest.TestCase):
    def problems(self, rows, ending="\r\n"):
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator=ending).writerows([catalogue.RULES, *rows])
        with tempfile.NamedTemporaryFile("w", newline="", encoding="utf-8") as file:
            file.write(text.getvalue())
            file.flush()
            with redirect_stdout(io.StringIO()):
                return list(catalogue.table(file.name, catalogue.RULES, ["id"]))

    def row(self, **changed):
        return [changed.get(column, "x, \"y\"\n") if column == "title_dutch" else changed.get(column, "x")
                for column in catalogue.RULES]

    def test_a_table(self):
        self.assertEqual(self.problems([self.row(title_dutch='een "lamp", aan'), self.row(id="y", title_dutch="z")]), [])

    def test_faults(self):
        good = self.row(title_dutch="z")
        for rows, fault in [([good, good], "x stands twice"), ([good, good[:-1]], "17 fields"), ([], "holds nothing"),
                            ([self.row(title_dutch="")], "has no title_dutch"),
                            ([self.row(title_dutch="=1+1")], "title_dutch begins"),
                            ([self.row(title_dutch=" z")], "title_dutch begins")]:
            problems = self.problems(rows)
            self.assertEqual(len(problems), 1, problems)
            self.assertIn(fault, problems[0])

    def test_indicators(self):
        row = ["" if column in catalogue.MAY_BE_EMPTY_OF_INDICATORS else "x" for column in catalogue.INDICATORS]
        for rows, fault in [([row], None), ([["", *row[1:]]], "has no id"), ([row, row[1:]], "31 fields"),
                            ([[*row[:-1], ""]], "has no citations")]:
            with tempfile.NamedTemporaryFile("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([catalogue.INDICATORS, *rows])
                file.flush()
                with redirect_stdout(io.StringIO()):
                    problems = list(catalogue.table(file.name, catalogue.INDICATORS, ["id"]))
            self.assertEqual([fault in problem for problem in problems], [True] if fault else [])

    def test_line_ends(self):
        self.assertIn("CR LF", self.problems([self.row(title_dutch="z")], ending="\n")[0])


if __name__ == "__main__":
    unittest.main()
