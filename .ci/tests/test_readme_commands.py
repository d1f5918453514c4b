import unittest

from scripts import load

readme_commands = load("readme-commands")

TEST = "```sh\nswift test\n```\n"


class Commands(unittest.TestCase):
    def test_only_what_is_marked(self):
        text = ("```sh\ngit clone x\n```\n<!-- ci:run -->\nFirst\n```sh\nswift run a  # now\n\n# note\n"
                f"swift run b \\\n  --c\n```\n```swift\nlet x = 1\n```\n{TEST}<!-- ci:end -->\n"
                "```sh\nrm x\n```\n<!-- ci:run -->\n```sh\nls\n```\n<!-- ci:end -->")
        self.assertEqual(readme_commands.commands(text),
                         ["swift run a  # now", "swift run b   --c", "swift test", "ls"])

    def test_none_is_a_fault(self):
        for text in ["", TEST, "<!-- ci:run --><!-- ci:end -->", "<!-- ci:run -->\n```sh\nls\n```\n<!-- ci:end -->",
                     "<!-- ci:run -->\n```\nswift test\n```\n<!-- ci:end -->"]:
            with self.assertRaisesRegex(ValueError, "no `swift test`"):
                readme_commands.commands(text)

    def test_markers_pair(self):
        for text in [f"<!-- ci:run -->\n{TEST}", f"{TEST}<!-- ci:end -->", f"<!-- ci:end -->\n{TEST}<!-- ci:run -->",
                     f"<!-- ci:run -->\n<!-- ci:run -->\n{TEST}<!-- ci:end -->"]:
            with self.assertRaisesRegex(ValueError, "do not pair"):
                readme_commands.commands(text)


if __name__ == "__main__":
    unittest.main()
