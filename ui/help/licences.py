"""Whose work Muster stands on: every library, font and list with its licence and the licence's words.

resources/licences holds them; `make licences` writes what comes from the lock file.
"""

import json
import sys
import tomllib
from dataclasses import dataclass
from typing import Any

from resources.files import path, text


@dataclass(frozen=True, slots=True)
class Licensed:
    """``licence`` is an SPDX expression; ``texts`` are its files: a heading and where the words lie under resources.

    ``versions`` is empty where the lock file does not say one; several where it depends on Python's version.
    """

    name: str
    versions: str
    licence: str
    home: str
    note: str
    texts: tuple[tuple[str, str], ...]


def licensed() -> list[Licensed]:
    """All of it by name; what only a bundle holds is listed in a bundle only."""
    libraries = json.loads(text("licences", "libraries.json"))
    others = tomllib.loads(text("licences", "others.toml"))["other"]
    is_bundle = getattr(sys, "frozen", False)
    found = [_library(one) for one in libraries]
    found += [_other(one) for one in others if is_bundle or not one.get("bundle")]
    return sorted(found, key=lambda one: one.name.casefold())


def licence_words(one: Licensed) -> str:
    """What there is to read of one of them, as plain text."""
    head = [f"{one.name} {one.versions}".strip(), one.licence, one.home, one.note]
    parts = ["\n".join(filter(None, head))]
    for heading, where in one.texts:
        parts.append(f"{heading}\n{'─' * len(heading)}\n\n{text(*where.split('/'))}")
    return "\n\n\n".join(parts)


def licence_table() -> str:
    """One line each: name, versions, licence, home; columns are kept apart by tabs, as spreadsheets take them."""
    return "\n".join(f"{one.name}\t{one.versions}\t{one.licence}\t{one.home}" for one in licensed())


def _library(entry: dict[str, Any]) -> Licensed:
    texts = tuple((one["file"], f"licences/texts/{one['text']}") for one in entry["texts"])
    return Licensed(entry["name"], " or ".join(entry["versions"]), entry["licence"], entry["home"], "", texts)


def _other(entry: dict[str, Any]) -> Licensed:
    texts = tuple((path(where).name, where) for where in entry.get("texts", ()))
    return Licensed(entry["name"], "", entry["licence"], entry["home"], entry.get("note", ""), texts)
