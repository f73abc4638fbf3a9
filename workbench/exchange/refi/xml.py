"""Elements of REFI-QDA made and read, whatever namespace an older version gave them."""

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from resources.files import path

PROJECT, CODEBOOK = "urn:QDA-XML:project:1.0", "urn:QDA-XML:codebook:1.0"
_SCHEMAS = {PROJECT: "Project.xsd", CODEBOOK: "Codebook.xsd"}
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def root_of(namespace: str, name: str, facts: Mapping[str, str]) -> Any:
    """The root of a document."""
    root = etree.Element(f"{{{namespace}}}{name}", nsmap={None: namespace})
    _set(root, facts)
    return root


def put(parent: Any, name: str, facts: Mapping[str, str] | None = None, text: str = "") -> Any:
    """A new last element in another's namespace; facts that are empty are left out, as the standard has it."""
    element = etree.SubElement(parent, parent.tag[: parent.tag.index("}") + 1] + name)
    if facts:
        _set(element, facts)
    if text:
        element.text = plain(text)
    return element


def _set(element: Any, facts: Mapping[str, str]) -> None:
    for key, value in facts.items():
        if value:
            element.set(key, plain(value))


def plain(words: str) -> str:
    """Without the signs that XML cannot hold."""
    return words if words.isprintable() else _NO_XML.sub("", words)


def written(root: Any) -> bytes:
    """UTF-8 without a mark at its beginning. Raises `ValueError`, a fault of ours, where the schema is not kept to."""
    schema = etree.XMLSchema(etree.parse(str(path("refi", _SCHEMAS[root.nsmap[None]]))))
    if not schema.validate(root):
        raise ValueError(str(schema.error_log.last_error))
    etree.indent(root, " ")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True)) + b"\n"


def children(parent: Any, name: str) -> list[Any]:
    """The elements of that name right within another."""
    return [] if parent is None else [each for each in parent if name_of(each) == name]


def child(parent: Any, name: str) -> Any:
    """The first of them, or None."""
    return next(iter(children(parent, name)), None)


def child_words(parent: Any, name: str) -> str:
    return words(child(parent, name))


def words(element: Any) -> str:
    """What an element says; nothing where there is none."""
    return "" if element is None else "".join(element.itertext())


def name_of(element: Any) -> str:
    """An element's name without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
