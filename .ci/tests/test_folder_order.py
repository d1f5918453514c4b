"""Small made-up trees, each with one thing wrong."""

import tempfile
import unittest
from pathlib import Path

from scripts import load

folder_order = load("folder-order")


def problems(files):
    """What the check says of a tree with these files; every module that is not named has one empty file."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        empty = {f"{module}/Empty.swift": "" for module in folder_order.MODULES}
        for path, text in {**empty, **files}.items():
            file = root / "Sources" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return folder_order.check(root)


class Case(unittest.TestCase):
    def accepts(self, files):
        self.assertEqual(problems(files), ([], []))

    def refuses(self, files, *expected):
        wrong, _ = problems(files)
        self.assertEqual(len(wrong), len(expected), wrong)
        for line, text in zip(wrong, expected):
            self.assertIn(text, line)


class Imports(Case):
    def test_what_the_layout_allows(self):
        self.accepts({
            "SafetyAssessment/A.swift": "public import Domain",
            "Indicators/A.swift": "internal import struct Domain.Period",
            "GovernanceCompass/A.swift": "import Domain\nimport Indicators",
            "Toekomstscenario/A.swift": "@_exported public import SafetyAssessment",
        })

    def test_a_module_that_it_may_not_know(self):
        self.refuses({"Indicators/A.swift": "\npublic import SafetyAssessment"},
                     "Sources/Indicators/A.swift:2: Indicators imports SafetyAssessment: not allowed")
        self.refuses({"Domain/A.swift": "@_exported import Indicators"}, "Domain imports Indicators")

    def test_foundation_in_whatever_way(self):
        for line in ["import Foundation", "public import Foundation", "import struct Foundation.Date",
                     "@preconcurrency import FoundationEssentials", "import Domain; import Foundation",
                     "#if canImport(Foundation)\n    import Foundation\n#endif"]:
            self.refuses({"ToekomstscenarioFixtures/A.swift": line}, "ToekomstscenarioFixtures imports Foundation")

    def test_a_module_that_nobody_listed(self):
        self.refuses({"Extra/A.swift": ""}, "Sources/Extra: no such module")


class Rooms(Case):
    def test_one_way_is_in_order(self):
        self.accepts({"Domain/Time/Day.swift": "struct Day {}", "Domain/Rules/Rule.swift": "struct Rule { let d: Day }"})

    def test_a_circle_of_two_shows_both_uses(self):
        self.refuses({"Indicators/A/A.swift": "struct A { let b: B }",
                      "Indicators/B/B.swift": "\nenum B {\n case a(A) }"},
                     "rooms know each other in a circle: A, B",
                     "A knows B: B, Sources/Indicators/A/A.swift:1", "B knows A: A, Sources/Indicators/B/B.swift:3")

    def test_a_circle_of_three(self):
        self.refuses({"Indicators/A/A.swift": "struct A { let b: B }", "Indicators/B/B.swift": "struct B { let c: C }",
                      "Indicators/C/C.swift": "struct C {}\nextension A {}"},
                     "circle: A, B, C", "A knows B", "B knows C", "C knows A")

    def test_files_beside_the_rooms_are_a_room(self):
        self.refuses({"Indicators/Root.swift": "struct Root { let a: A }",
                      "Indicators/A/A.swift": "struct A { let r: Root }"},
                     "circle: ., A", ". knows A", "A knows .")

    def test_every_kind_of_declaration_counts(self):
        for kind in ["struct A", "public enum A", "protocol A", "typealias A = Int", "actor A", "indirect enum A",
                     "@nonexhaustive public enum A", "public struct A<T>"]:
            self.refuses({"Indicators/A/A.swift": f"{kind} {{}}\nlet b: B",
                          "Indicators/B/B.swift": "struct B { let a: A }"},
                         "circle: A, B", "A knows B", "B knows A")

    def test_a_use_with_the_name_of_the_module(self):
        for use in ["Indicators.A", "Indicators::A"]:
            self.refuses({"Indicators/A/A.swift": "struct A { let b: B }",
                          "Indicators/B/B.swift": f"struct B {{ let a: {use} }}"}, "circle", "A knows B", "B knows A")

    def test_a_use_in_an_interpolation_counts(self):
        self.refuses({"Indicators/A/A.swift": 'struct A { let t = "x \\(B.all) y" }',
                      "Indicators/B/B.swift": "struct B { let a: A }"},
                     "circle", "A knows B", "B knows A")

    def test_comments_and_literals_do_not_count(self):
        for text in ["// B", "/// ``B``", "/* B /* B */ B */", 'let t = "B \\" B"', 'let t = """\n  B " B\n  """',
                     'let t = #"B \\(B) " B"#', "func `about B`() {}"]:
            self.accepts({"Indicators/A/A.swift": f"struct A {{}}\n{text}\nlet x = 1",
                          "Indicators/B/B.swift": "struct B { let a: A }"})

    def test_a_member_and_a_name_of_the_file_itself_do_not_count(self):
        for text in ["let x = Other.B.self", "enum Outer { enum B {}; case x(B) }", "func f<B>(_ b: B) {}",
                     "protocol P { associatedtype B }"]:
            self.accepts({"Indicators/A/A.swift": f"struct A {{}}\n{text}",
                          "Indicators/B/B.swift": "struct B { let a: A }"})

    def test_a_nested_type_is_not_what_others_name(self):
        self.accepts({"Indicators/A/A.swift": "struct A {\n let b: B\n enum Kind {}\n}",
                      "Indicators/B/B.swift": "struct B { let k: Kind }"})


class Kernel(Case):
    def test_it_knows_values_and_time(self):
        self.accepts({"Domain/Values/V.swift": "struct V {}", "Domain/Time/T.swift": "struct T {}",
                      "Domain/Rules/R.swift": "struct R { let v: V; let t: T }"})

    def test_it_knows_no_vocabulary(self):
        self.refuses({"Domain/People/P.swift": "struct Person {}",
                      "Domain/Rules/R.swift": "struct R {\n let p: Person }"},
                     "Sources/Domain/Rules/R.swift:2: the kernel knows Person of People")

    def test_the_room_of_that_name_elsewhere_is_free(self):
        self.accepts({"Indicators/People/P.swift": "struct Person {}",
                      "Indicators/Rules/R.swift": "struct R { let p: Person }"})


class Code(Case):
    def test_length(self):
        self.assertEqual(problems({"Domain/A.swift": "let a = 1\n" * 300}), ([], []))
        self.assertIn("301 lines", problems({"Domain/A.swift": "let a = 1\n" * 301})[1][0])
        self.assertEqual(problems({"Domain/A.swift": "let a = 1\n" * 400})[0], [])
        self.refuses({"Domain/A.swift": "let a = 1\n" * 401}, "401 lines, more than 400")

    def test_traps(self):
        for text, shown in [("fatalError()", "fatalError"), ("precondition(x > 0)", "precondition"),
                            ("preconditionFailure()", "preconditionFailure"), ("assert(x)", "assert"),
                            ("try! f()", "try!"), ("x as! Int", "as!"), ("x!.y", "unwraps"), ("f()!", "unwraps"),
                            ("a[0]!", "unwraps"), ("x!)", "unwraps"), ("let x: Int!", "unwraps")]:
            self.refuses({"Domain/A.swift": text}, shown)

    def test_what_looks_like_a_trap(self):
        self.accepts({"Domain/A.swift": "a != b; !a; f(!a); a && !b; [!a]; a !== b; let assertion = 1 // x!\n\"x!\""})

    def test_what_embedded_swift_lacks(self):
        for text, shown in [("x.map(\\.name)", "key path"), ("\\Person.name", "key path"), ("let x: any P", "any P"),
                            ("#if hasFeature(Embedded)\nlet x: any P\n#endif", "any P"),
                            ("#if !hasFeature(Embedded)\n#if DEBUG\n#endif\n#else\nlet x: any P\n#endif", ":5: `any P`"),
                            ("#if !hasFeature(Embedded)\n#endif\nlet x: any P", "any P"),
                            ("#if os(Linux)\nlet x: any P\n#endif", "any P")]:
            self.refuses({"Domain/A.swift": text}, shown)
            self.accepts({"ToekomstscenarioFixtures/A.swift": text})

    def test_what_embedded_swift_does_not_see(self):
        for text in ["#if !hasFeature(Embedded)\nlet x: any P\n#endif",
                     "#if hasFeature(Embedded)\n#else\nlet x: any P\n#endif",
                     "#if !hasFeature(Embedded)\n#if DEBUG\n#else\nlet x: any P\n#endif\nlet y: any P\n#endif",
                     "// any P", '"\\(x.many) any P"', "let any = 1"]:
            self.accepts({"Domain/A.swift": text})

    def test_a_verdict(self):
        for text, shown in [("public var meanRating: Double?", "many voices"), ("public func average() -> Int", "many voices"),
                            ("public static func mean(of x: [Int]) -> Int", "many voices"),
                            ("public var isSafe: Bool", "verdict"), ("public func isStablySafe() -> Bool", "verdict")]:
            self.refuses({"SafetyAssessment/A.swift": text}, shown)
            self.accepts({"Indicators/A.swift": text})

    def test_what_looks_like_a_verdict(self):
        self.accepts({"SafetyAssessment/A.swift": "public var meaning: Int; public let isSafetyPlan: Int; var isSafe: Int // public var mean"})

    def test_unknown_becomes_an_answer(self):
        for text in ["x ?? false", "x ?? true", "x ??  []", "x ?? [:]", "x ?? 0", 'x ?? ""', "x?.y == true",
                     "x != true", "x == false", "x != false", "fact.value", "fact.value.y"]:
            self.refuses({"SafetyAssessment/PlanRules.swift": text}, "SafetyAssessment/PlanRules.swift:1: ")
            self.accepts({"SafetyAssessment/Plan.swift": text})

    def test_what_a_rule_may_say(self):
        self.accepts({"SafetyAssessment/PlanRules.swift": "x ?? y; x == .true; x == trueish; f.values; f.value(of: x)"})


if __name__ == "__main__":
    unittest.main()
