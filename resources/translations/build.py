"""Keeps muster_*.ts in step with the texts of the source and makes muster_*.qm of them; run by hand.

python -m resources.translations.build    (docs/translating.md)

Qt's own lupdate knows a text by the class it stands in and cannot read data such as the catalogue of actions. Here
every text has one context, and what is data is read as data: see `_TABLES`, `_WORDS` and `_FIELDS`.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

CONTEXT: Final = "Muster"
FORMS: Final = {"de": 2, "ar": 6}
"""Languages with how many plural forms each has: one and many; none, one, two, few, many and all others."""

_FOLDER: Final = Path(__file__).parent
_ROOT: Final = _FOLDER.parents[1]
_LEFT_OUT: Final = ("ui/cli/", "ui/theme/gallery.py")  # the command line speaks English

_CALLS: Final = {"tr": (0,), "tr_later": (0,), "Entry": (1, 3), "Column": (0,), "Words": (1, 2)}
"""Which arguments of which calls are texts."""
_FIELDS: Final = {"Column": ("about",)}
_TABLES: Final = {
    "ui/catalogue.py": ("MENUS",),
    "ui/library/rows.py": ("FILTERS",),
    "ui/sources/registry_model.py": ("FILTERS",),
    "workbench/figures/phrases.py": ("BASIS_WORDS",),
    "workbench/grades.py": ("NOT_GRADED",),
    "workbench/hypotheses/marks.py": ("MARK_WORDS",),
    "db/listing.py": ("NO_DATE",),
    "db/values.py": ("RELIABILITY_MEANING", "CREDIBILITY_MEANING"),
}
"""Tables whose words are said as they stand."""
_WORDS: Final = ("db/values.py", "ui/read/shown.py")
"""Modules whose enums are said by their values: "total", "core", "superseded"."""


@dataclass(slots=True)
class Text:
    """A text with where it is said; ``one`` is its English singular where it is counted ("%n claims", "%n claim")."""

    source: str
    one: str = ""
    files: set[str] = field(default_factory=set)


def gathered(root: Path = _ROOT) -> dict[str, Text]:
    """Every text of the interface by its English words, sorted."""
    found: dict[str, Text] = {}
    pages = [*(root / "ui").rglob("*.py"), *(root / name for name in (*_TABLES, *_WORDS) if not name.startswith("ui/"))]
    for path in sorted(pages):
        name = path.relative_to(root).as_posix()
        if not name.startswith(_LEFT_OUT):
            for source, one in _texts(name, ast.parse(path.read_text("utf-8"))):
                text = found.setdefault(source, Text(source, one))
                text.files.add(name)
    return dict(sorted(found.items(), key=lambda item: (item[0].casefold(), item[0])))


def _texts(name: str, module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and _assigned(node) in _TABLES.get(name, ()):
            yield from ((words, "") for words in _literals(node.value) if re.search(r"[A-Za-z]", words))
        elif isinstance(node, ast.ClassDef) and name in _WORDS and _is_enum(node):
            yield from ((words, "") for line in node.body for words in _values(line) if len(words) > 1)


def _of_call(call: ast.Call) -> Iterator[tuple[str, str]]:
    called = call.func.id if isinstance(call.func, ast.Name) else ""
    if called == "counted" and len(call.args) > 1:
        yield from _counted(call)
    for place in _CALLS.get(called, ()):
        if place < len(call.args):
            yield from ((words, "") for words in _literals(call.args[place]) if words)
    for keyword in call.keywords:
        if keyword.arg in _FIELDS.get(called, ()):
            yield from ((words, "") for words in _literals(keyword.value) if words)


def _counted(call: ast.Call) -> Iterator[tuple[str, str]]:
    nouns, plurals = list(_literals(call.args[1])), [words for arg in call.args[2:3] for words in _literals(arg)]
    for place, noun in enumerate(nouns):
        many = plurals[place] if place < len(plurals) else f"{noun}s"
        yield f"%n {many}", f"%n {noun}"


def _literals(node: ast.AST | None) -> Iterator[str]:
    """The strings written in an expression, of both arms of a condition; those that are compared with are none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Dict):
        for part in (*node.keys, *node.values):
            yield from _literals(part)
    elif isinstance(node, ast.Tuple | ast.List):
        for part in node.elts:
            yield from _literals(part)


def _values(line: ast.stmt) -> Iterator[str]:
    if isinstance(line, ast.Assign):
        yield from _literals(line.value)


def _assigned(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def _is_enum(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "StrEnum" for base in node.bases)


def ts_file(language: str) -> Path:
    return _FOLDER / f"muster_{language}.ts"


def qm_file(language: str) -> Path:
    return _FOLDER / f"muster_{language}.qm"


def translated(language: str) -> dict[str, tuple[str, ...]]:
    """The translations of a .ts file by their source: one, or one for each plural form; "" where it is missing."""
    if not ts_file(language).exists():
        return {}
    found = {}
    for message in ET.parse(ts_file(language)).getroot().iter("message"):  # noqa: S314  our own file
        said = message.find("translation")
        forms = () if said is None else tuple(form.text or "" for form in said.findall("numerusform"))
        found[message.findtext("source", "")] = forms or ((said.text or "") if said is not None else "",)
    return found


def write_ts(language: str, texts: dict[str, Text], said: dict[str, tuple[str, ...]]) -> None:
    """Write a language's .ts file: these texts with what is said for them; what is not yet is marked unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text in texts.values():
        lines += _message(text, said.get(text.source, ()), FORMS[language])
    ts_file(language).write_text("\n".join([*lines, "</context>", "</TS>", ""]), "utf-8")


def _message(text: Text, said: tuple[str, ...], forms: int) -> Iterator[str]:
    wanted = forms if text.one else 1
    shown = said if len(said) == wanted else ("",) * wanted
    unfinished = "" if all(shown) else ' type="unfinished"'
    yield '    <message numerus="yes">' if text.one else "    <message>"
    yield from (f'        <location filename="../../{name}"/>' for name in sorted(text.files))
    yield f"        <source>{escape(text.source)}</source>"
    if text.one:
        yield f"        <extracomment>One: {escape(text.one)}</extracomment>"
        yield f"        <translation{unfinished}>"
        yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in shown)
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{escape(shown[0])}</translation>"
    yield "    </message>"


def release(language: str, into: Path) -> None:
    """Make the .qm file of a language; raises CalledProcessError where Qt's lrelease refuses the .ts file."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    arguments = [str(tool), "-silent", str(ts_file(language)), "-qm", str(into)]
    subprocess.run(arguments, check=True, capture_output=True)  # noqa: S603  our own files


def main() -> int:
    texts = gathered()
    for language in FORMS:
        write_ts(language, texts, translated(language))
        release(language, qm_file(language))
        missing = sum(not all(said) for said in translated(language).values())
        print(f"{language}: {len(texts)} texts, {missing} without a translation")  # noqa: T201  a tool that is run by hand
    return 0


if __name__ == "__main__":
    sys.exit(main())
