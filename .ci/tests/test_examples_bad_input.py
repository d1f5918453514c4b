"""What a command could do wrong when its input is refused or read."""

import unittest

from scripts import load

table = load("examples-bad-input")


class Refusals(unittest.TestCase):
    def problems(self, status=2, output=b"", error=b"program: id is absent\n", words="id is absent"):
        return " ".join(table.problems_of_refusal(status, output, error, words))

    def test_one_line_that_says_what_is_wrong_is_right(self):
        self.assertEqual(self.problems(), "")

    def test_faults(self):
        secret = table.SECRET.encode()
        for fault, options in [
            ("status 0", {"status": 0}), ("status 1", {"status": 1}), ("crashed, SIGILL", {"status": -4}),
            ("standard output", {"output": b"{}"}), ("0 lines", {"error": b""}),
            ("2 lines", {"error": b"id is absent\nid is absent\n"}), ("1 lines", {"error": b"id is absent"}),
            ("does not say", {"words": "phase"}), ("echoes", {"error": b"id is absent: " + secret + b"\n"}),
            ("control characters", {"error": b"id is absent \x1b[31m\n"}),
            ("characters", {"error": b"id is absent" + b"." * 300 + b"\n"}),
        ]:
            self.assertIn(fault, self.problems(**options))


class Readings(unittest.TestCase):
    def test_faults(self):
        self.assertEqual(list(table.problems_of_reading(0, b"Beoordeling", b"")), [])
        for fault, arguments in [
            ("status 2: no", (2, b"", b"no")), ("standard error", (0, b"a", b"warning")),
            ("says nothing", (0, b"", b"")), ("shows words", (0, table.SECRET.encode(), b"")),
        ]:
            self.assertIn(fault, " ".join(table.problems_of_reading(*arguments)))


class Documents(unittest.TestCase):
    def test_changes(self):
        self.assertEqual(table.changed("phase.0.value", "x")["phase"][0]["value"], "x")
        self.assertNotIn("id", table.changed("id", table.ABSENT))
        self.assertIn('"id": NaN', table.written("id", "NaN"))
        self.assertTrue(table.with_member('"x": 1').endswith(', "x": 1}'))
        self.assertEqual(table.BASE["id"], "elk-veld")


if __name__ == "__main__":
    unittest.main()
