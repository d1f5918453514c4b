"""Made-up examples, each with one fault."""

import os
import tempfile
import unittest
from pathlib import Path

from scripts import load

examples = load("examples")


class Examples(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.file = Path(self.folder.name) / "case.json"
        self.file.write_text(examples.SECRET)

    def program(self, script):
        path = Path(self.folder.name) / "program"
        path.write_text("#!/bin/sh\n" + script)
        os.chmod(path, 0o755)
        return path

    def good(self, script, *arguments):
        return list(examples.check_good(self.program(script), arguments))

    def bad(self, script):
        return list(examples.check_bad([self.program(script), str(self.file)], examples.SECRET))

    def test_good_input(self):
        self.assertEqual(self.good(f"echo {'é' * 80}"), [])
        self.assertEqual(self.good(f"echo '\"{'x' * 100}\"'", "--json"), [])

    def test_faults_on_good_input(self):
        for script, fault in [("exit 1", "status 1"), ("echo a; echo b >&2", "standard error"),
                              ("echo", "says nothing"), (f"echo {'é' * 81}", "81 columns"),
                              ("echo $$", "something else")]:
            self.assertIn(fault, " ".join(self.good(script)))
        self.assertIn("is not JSON", self.good("echo {a}", "--json")[0])

    def test_bad_input(self):
        self.assertEqual(self.bad("echo program: no household >&2; exit 1"), [])

    def test_faults_on_bad_input(self):
        for script, fault in [("echo a >&2", "status 0"), ("echo a >&2; kill -ILL $$", "crashed"),
                              ("echo a >&2; exit 132", "crashed"), ("exit 1", "0 lines"),
                              ("printf 'a\\nb\\n' >&2; exit 1", "2 lines"),
                              ("echo a; echo b >&2; exit 1", "standard output"),
                              ('cat "$1" >&2; exit 1', "personal data")]:
            self.assertIn(fault, " ".join(self.bad(script)))


if __name__ == "__main__":
    unittest.main()
