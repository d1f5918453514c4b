"""Made-up schemas and documents: what .ci/schemas must find in them."""

import unittest

from scripts import load

schemas = load("schemas")

SCHEMA = {
    "type": "object",
    "properties": {
        "id": {"$ref": "#/$defs/identifier"},
        "days": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/day"}, {"type": "null"}]}},
    },
    "additionalProperties": False,
    "$defs": {
        "identifier": {"type": "string"},
        "day": {"type": "object", "properties": {"on": {"type": "string"}}, "additionalProperties": False},
    },
}


class Schemas(unittest.TestCase):
    def test_an_object_that_lets_names_pass_is_found(self):
        self.assertEqual(list(schemas.unclosed(SCHEMA)), [])
        open_day = {**SCHEMA["$defs"]["day"], "additionalProperties": True}
        self.assertEqual(list(schemas.unclosed({**SCHEMA, "$defs": {"day": open_day}})), ["/$defs/day"])
        extended = {"$ref": "#/$defs/day", "properties": {"until": {}}}
        self.assertEqual(list(schemas.unclosed({"$defs": {"more": extended}})), ["/$defs/more"])

    def test_a_definition_that_nothing_refers_to_is_found(self):
        self.assertEqual(schemas.unused(SCHEMA), [])
        self.assertEqual(schemas.unused({**SCHEMA, "$defs": {**SCHEMA["$defs"], "week": {}}}), ["week"])

    def test_fields_are_reached_through_references_branches_and_lists(self):
        reached = [part for part, _ in schemas.reached(SCHEMA, {"days": [{"on": "2026-01-01"}]}, [], SCHEMA)]
        self.assertTrue(any(part is SCHEMA["$defs"]["day"]["properties"]["on"] for part in reached))
        self.assertFalse(any(part is SCHEMA["$defs"]["identifier"] for part in reached))

    def test_a_part_has_a_schema_of_its_own(self):
        part = schemas.of_part(SCHEMA, "day")
        self.assertEqual(part["$ref"], "#/$defs/day")
        reached = [part for part, _ in schemas.reached(part, {"on": "2026-01-01"}, [], SCHEMA)]
        self.assertTrue(any(part is SCHEMA["$defs"]["day"]["properties"]["on"] for part in reached))
        self.assertIs(schemas.of_part(SCHEMA, None), SCHEMA)

    def test_every_kind_has_a_schema_and_each_part_a_definition(self):
        for kind, (name, part, type) in schemas.KINDS.items():
            schema = schemas.read((schemas.ROOT / f"Schemas/{name}.schema.json").read_text())
            self.assertIn(part, [None, *schema["$defs"]], kind)
            self.assertIn(f'case "{kind}": print(verdict({type}.self', schemas.JUDGE)
        for kind in schemas.ENDINGS.values():
            self.assertIn(kind, schemas.KINDS)

    def test_a_name_that_stands_twice_is_refused(self):
        self.assertEqual(schemas.read('{"a": 1, "b": {"a": 2}}'), {"a": 1, "b": {"a": 2}})
        with self.assertRaises(ValueError):
            schemas.read('{"a": 1, "a": 1}')


class Documents(unittest.TestCase):
    def test_what_is_not_written_back_is_found(self):
        document = {"id": "a", "days": [{"on": "2026-01-01"}, True], "empty": {}}
        self.assertIsNone(schemas.lost(document, {"id": "a", "days": [{"on": "2026-01-01"}, True]}))
        for other, place in [
            ({**document, "id": "b"}, ".id"),
            ({**document, "days": [{"on": "2026-01-01"}]}, ".days"),
            ({**document, "days": [{}, True]}, ".days[0].on"),
            ({**document, "days": [{"on": "2026-01-01"}, 1]}, ".days[1]"),
            ({"days": document["days"]}, ".id"),
            ({**document, "days": []}, ".days"),
        ]:
            self.assertEqual(schemas.lost(document, other), place)


class Mutants(unittest.TestCase):
    def made(self, document):
        return [
            (mutation, schemas.replaced(document, path, value)) for mutation, path, value in schemas.mutants(document)]

    def test_every_place_is_mutated_and_the_document_stays(self):
        document = {"id": "a", "days": [{"on": "2026-01-01", "by": "b"}], "grade": 6, "holds": True}
        made = self.made(document)
        for mutant in [
            ("key removed", {"id": "a", "days": [{"by": "b"}], "grade": 6, "holds": True}),
            ("key renamed", {"id": "a", "days": [{"onx": "2026-01-01", "by": "b"}], "grade": 6, "holds": True}),
            ("key added", {**document, "onbekend": 1}),
            ("string changed", {**document, "days": [{"on": "2026-02-30", "by": "b"}]}),
            ("string changed", {**document, "id": "123456789"}),
            ("string copied", {**document, "days": [{"on": "b", "by": "b"}]}),
            ("number changed", {**document, "grade": 6.55}),
            ("truth changed", {**document, "holds": False}),
            ("type changed", {**document, "days": {}}),
            ("list changed", {**document, "days": document["days"] + [None]}),
        ]:
            self.assertIn(mutant, made)
        self.assertEqual(document["days"], [{"on": "2026-01-01", "by": "b"}])
        self.assertEqual(schemas.at(document, ["days", 0, "by"]), "b")
        self.assertFalse(any(mutant == document for mutation, mutant in made if mutation.startswith("key")))

    def test_places_of_one_kind_are_mutated_once(self):
        one, two = self.made([{"on": "a"}]), self.made([{"on": "a"}, {"on": "b"}])
        self.assertEqual([mutation for mutation, _ in one], [mutation for mutation, _ in two])

    def test_a_difference_is_explained_only_as_listed(self):
        self.assertTrue(schemas.difference("key added", False, True, None))
        self.assertTrue(schemas.difference("string changed", True, False, "period"))
        self.assertIsNone(schemas.difference("key added", True, False, None))
        self.assertIsNone(schemas.difference("string changed", False, True, "period"))
        self.assertIsNone(schemas.difference("string changed", True, False, "date"))
        self.assertIsNone(schemas.difference("key removed", True, False, "period"))


if __name__ == "__main__":
    unittest.main()
