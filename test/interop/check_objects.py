"""Checks objecttypes and objects with Python's jsonschema. Reads [[schema, [object, …]], …] and prints what is wrong."""

import json
import sys

import jsonschema

wrong, checked = [], 0
for schema, objects in json.load(sys.stdin):
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for one in objects:
        checked += 1
        wrong += [error.json_path for error in validator.iter_errors(one)]
print(json.dumps({"checked": checked, "wrong": wrong}))
