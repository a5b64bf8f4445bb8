"""Whether a tree has the shape that the published schema asks for."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ho21desk.exchange import sentences
from ho21desk.exchange.misfits import Misfits, Place
from ho21desk.exchange.sentences import shown
from ho21desk.paths import resource

SCHEMA = "schema/meeting.schema.json"


def check_shape(tree: Any, misfits: Misfits) -> None:
    """Note whatever in the tree the schema does not allow."""
    for error in _validator().iter_errors(tree):
        if misfits.full:
            return
        for place, sentence in _explained(error):
            misfits.add((*error.absolute_path, *place), sentence)


@cache
def _validator() -> Any:
    # Imported here: it takes longer than a window needs to open, and few starts read a file.
    from jsonschema import Draft202012Validator, ValidationError, validators

    def whole_pattern(_validator: Any, pattern: str, value: object, _schema: Any) -> Iterator[Any]:
        # In Python, unlike JSON Schema, "$" also stands before a line break at the end.
        if isinstance(value, str) and not re.fullmatch(pattern, value):
            yield ValidationError(pattern)

    # JSON Schema takes 13.0 for an integer. A number of a case is not written that way.
    integers = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)
    extend: Any = validators.extend
    strict = extend(Draft202012Validator, {"pattern": whole_pattern}, type_checker=integers)
    return strict(json.loads(resource(SCHEMA).read_text(encoding="utf-8")))


def _explained(error: Any) -> Iterator[tuple[Place, str]]:
    """Say what a schema error means. The place is below that of the error."""
    found, asked = shown(error.instance), error.validator_value
    match error.validator:
        case "additionalProperties":
            for key in error.instance.keys() - error.schema["properties"].keys():
                yield (key,), sentences.UNKNOWN_KEY
        case "required":
            for key in asked:
                if key not in error.instance:
                    yield (key,), sentences.MISSING
        case "type":
            kinds = [asked] if isinstance(asked, str) else asked
            kind = " eller ".join(sentences.TYPES[kind] for kind in kinds)
            yield (), sentences.NOT_OF_TYPE.format(kind=kind, found=found)
        case "enum":
            values = ", ".join(shown(value) for value in asked)
            yield (), sentences.ONE_OF.format(values=values, found=found)
        case "const":
            yield (), sentences.ONLY.format(value=shown(asked), found=found)
        case "minimum" | "maximum":
            bounds = {"least": error.schema["minimum"], "most": error.schema["maximum"]}
            yield (), sentences.BETWEEN.format(**bounds, found=found)
        case "minLength":
            yield (), sentences.EMPTY
        case "maxItems":
            yield (), sentences.TOO_MANY.format(most=asked)
        case "pattern" | "anyOf":
            yield (), sentences.FORMS[error.schema["title"]].format(found=found)
        case "not":
            yield (), sentences.NOT_HERE[error.schema["title"]]
        case _:
            yield (), sentences.OTHERWISE.format(found=found)
