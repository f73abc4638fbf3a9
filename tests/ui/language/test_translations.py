"""The .ts and .qm files: every text of the interface is there, translated, with the same parts."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from resources.translations.build import FORMS, gathered, qm_file, release, translated
from ui.keys.inforce import ENTRIES

_PART = re.compile(r"\{[^{}]*\}")
_TEXTS = gathered()


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated_and_nothing_else(language):
    """Where this fails: python -m resources.translations.build, then translate what is unfinished in the .ts files."""
    said = translated(language)
    assert sorted(said) == sorted(_TEXTS)
    assert [source for source, forms in said.items() if not all(forms)] == []


@pytest.mark.parametrize("language", FORMS)
def test_translations_have_the_same_parts_lines_and_blanks_at_their_ends(language):
    wrong = []
    for source, forms in translated(language).items():
        text = _TEXTS[source]
        for form in forms:
            is_same = sorted(_PART.findall(source)) == sorted(_PART.findall(form)) and source.count("\n") == form.count(
                "\n"
            )
            ends = (source[:1] == " ", source[-1:] == " ") == (form[:1] == " ", form[-1:] == " ")
            if not (is_same and ends) and not text.one:
                wrong.append(source)
        if text.one and len(forms) != FORMS[language]:
            wrong.append(source)
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_counted_texts_say_their_number_where_there_are_many(language):
    many = [forms[-1] for source, forms in translated(language).items() if _TEXTS[source].one]
    assert len(many) > 25
    assert all("%n" in form for form in many)


@pytest.mark.parametrize("language", FORMS)
def test_what_the_program_reads_is_made_of_what_was_translated(language, tmp_path):
    try:
        release(language, tmp_path / "made.qm")
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"Qt's lrelease does not run here: {error}")
    assert (tmp_path / "made.qm").read_bytes() == qm_file(language).read_bytes()


def test_a_part_that_no_call_gives_is_an_action_with_a_key():
    given = re.compile(r"\{([a-z_]+)\}")
    pages = (path.read_text("utf-8") for path in Path("ui").rglob("*.py"))
    parts = {name for page in pages for name in re.findall(r"\b([a-z_]+\d?)=", page)}
    unknown = {name for source in _TEXTS for name in given.findall(source) if name not in ENTRIES and name not in parts}
    assert unknown == set()


def test_no_text_is_said_before_a_language_is_spoken():
    """Outside of functions a text is only marked, by tr_later; tr would say it in English for good."""
    early = []
    for path in sorted(Path("ui").rglob("*.py")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if re.match(r"^[A-Z_a-z]+(: [^=]+)? = .*\btr\(", line) and "lambda" not in line:
                early.append(f"{path}:{number}")
    assert early == []


def test_marks_of_the_traffic_light_protocol_are_never_translated():
    assert not [source for source in _TEXTS if source.startswith("TLP")]


_SENTENCE = re.compile(r"^[A-Z][\w’'“”,;:.…()/-]* [\w’'“”,;:.…()/ -]*[a-z]")


def _sentences(path: Path) -> tuple[int, int]:
    """Strings of a module that read as sentences or names of several words, and how many of them are translated."""
    module = ast.parse(path.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    told |= {id(part) for node in ast.walk(module) if isinstance(node, ast.JoinedStr) for part in node.values}
    found = [
        node.value
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    ]
    said = [words for words in found if _SENTENCE.match(words)]
    return len(said), sum(words in _TEXTS for words in said)


def test_most_of_what_the_interface_says_is_translated():
    """What is not: mostly labels of edits, which stand in the file as they were written."""
    pages = [path for path in Path("ui").rglob("*.py") if path.parts[1] != "cli" and path.name != "gallery.py"]
    counts = [_sentences(path) for path in pages]
    of, translated_ones = (sum(each) for each in zip(*counts, strict=True))
    assert translated_ones / of > 0.9, f"{translated_ones} of {of}"
