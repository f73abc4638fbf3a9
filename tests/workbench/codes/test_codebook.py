"""The codebook: a tree that is edited in steps which can all be taken back, and exchanged as a file."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from db.codes import Code, Coding
from db.errors import WorkbenchError
from db.notes import Note
from db.spans import Span
from workbench.articles import IncomingArticle, add_articles
from workbench.codes.editing import (
    add_code,
    code_typed,
    colour_code,
    delete_code,
    explain_code,
    rename_code,
    retire_code,
)
from workbench.codes.exchange import (
    Entry,
    codebook,
    codebook_csv,
    codebook_toml,
    import_codebook,
    read_codebook,
)
from workbench.codes.joining import merge_code
from workbench.codes.paths import path_names, path_words
from workbench.codes.placing import indent_code, move_code, outdent_code, shift_code
from workbench.codes.tree import code_rows
from workbench.spans import put_code
from workbench.texts import prepare_text


@pytest.fixture
def project(new_project):
    with new_project() as project:
        yield project


def _tree(project):
    with project.read() as session:
        return [("  " * row.depth + row.name, row.codings) for row in code_rows(session)]


def _names(project):
    return [name for name, _ in _tree(project)]


@pytest.fixture
def ids(project):
    """Basing (Erbil, Harir), Basing's twin Posture (Erbil), and Hedging."""
    found = {}
    with project.edit("Make codes") as session:
        for words in ("Basing > Erbil", "Basing > Harir", "Posture > Erbil", "Hedging"):
            found[words] = code_typed(session, words).id
        found |= {row.name: row.id for row in code_rows(session) if row.depth == 0}
    return found


@pytest.fixture
def version_id(project):
    text = prepare_text("The brigade left Harir. Erbil keeps a hangar; nobody says for how long.")
    with project.edit("Import") as session:
        return add_articles(session, [IncomingArticle(title="A hangar", text=text)])[0].version_id


def test_a_typed_path_makes_what_is_missing_and_a_name_finds_its_code_anywhere(project, ids):
    with project.edit("Type") as session:
        assert code_typed(session, "harir").id == ids["Basing > Harir"]
        assert code_typed(session, "basing>Erbil").id == ids["Basing > Erbil"]
    assert _names(project) == ["Basing", "  Erbil", "  Harir", "Posture", "  Erbil", "Hedging"]


def test_codes_move_up_down_in_and_out_and_each_move_is_taken_back_in_one_step(project, ids):
    start = _tree(project)
    moves = (
        (lambda s: shift_code(s, ids["Basing"], 1), ["Posture", "  Erbil", "Basing", "  Erbil", "  Harir", "Hedging"]),
        (lambda s: indent_code(s, ids["Hedging"]), ["Basing", "  Erbil", "  Harir", "Posture", "  Erbil", "  Hedging"]),
        (
            lambda s: outdent_code(s, ids["Basing > Harir"]),
            ["Basing", "  Erbil", "Harir", "Posture", "  Erbil", "Hedging"],
        ),
        (
            lambda s: move_code(s, ids["Hedging"], ids["Basing"], 0),
            ["Basing", "  Hedging", "  Erbil", "  Harir", "Posture", "  Erbil"],
        ),
    )
    for does, expected in moves:
        with project.edit("Move code") as session:
            does(session)
        assert _names(project) == expected
        project.undo()
        assert _tree(project) == start


def test_a_code_cannot_stand_under_itself_or_beside_its_name(project, ids):
    with pytest.raises(WorkbenchError, match="under itself"), project.edit("Move") as session:
        move_code(session, ids["Basing"], ids["Basing > Erbil"])
    with pytest.raises(WorkbenchError, match="There is a code “Erbil” under “Basing” already"), project.edit("M") as s:
        move_code(s, ids["Posture > Erbil"], ids["Basing"])
    with (
        pytest.raises(WorkbenchError, match="There is a code “Hedging” at the top already"),
        project.edit("Rename") as session,
    ):
        rename_code(session, ids["Posture"], "hedging")
    with pytest.raises(WorkbenchError, match="needs a name"), project.edit("Rename") as session:
        rename_code(session, ids["Posture"], "  ")
    with pytest.raises(WorkbenchError, match="#RRGGBB"), project.edit("Colour") as session:
        colour_code(session, ids["Posture"], "red")


def test_merging_keeps_every_coding_once_with_notes_and_the_codes_below(project, ids, version_id):
    with project.edit("Tag") as session:
        put_code(session, version_id, 0, 11, ids["Basing"])
        put_code(session, version_id, 0, 11, ids["Posture"])  # the same words: one coding is left of the two
        put_code(session, version_id, 24, 29, ids["Posture > Erbil"])
        put_code(session, version_id, 24, 29, ids["Posture"])
        session.add(Note(body="Two names of one thing", code_id=ids["Posture"]))
        explain_code(session, ids["Basing"], "Where they are")
        explain_code(session, ids["Posture"], "How they stand")
    before = _tree(project)
    with project.edit("Merge “Posture” into “Basing”") as session:
        merge_code(session, ids["Posture"], ids["Basing"])
    assert _tree(project) == [("Basing", 2), ("  Erbil", 1), ("  Harir", 0), ("Hedging", 0)]
    with project.read() as session:
        assert session.get_one(Code, ids["Basing"]).meaning == "Where they are\nHow they stand"
        assert session.scalar(select(Note.code_id)) == ids["Basing"]
        spans = session.scalars(select(Span.id)).all()
        assert sorted(session.scalars(select(Coding.span_id))) == sorted(spans)  # no tag without its code
    project.undo()
    assert _tree(project) == before


def test_a_code_cannot_be_merged_into_one_under_it(project, ids):
    with pytest.raises(WorkbenchError, match="into itself or a code under it"), project.edit("Merge") as session:
        merge_code(session, ids["Basing"], ids["Basing > Harir"])


def test_only_an_unused_code_is_deleted_a_used_one_is_retired_and_brought_back(project, ids, version_id):
    with project.edit("Tag") as session:
        put_code(session, version_id, 0, 11, ids["Hedging"])
    with pytest.raises(WorkbenchError, match="Merge it into another code, or retire it"), project.edit("D") as session:
        delete_code(session, ids["Hedging"])
    with pytest.raises(WorkbenchError, match="has codes under it"), project.edit("Delete") as session:
        delete_code(session, ids["Basing"])
    with project.edit("Retire") as session:
        retire_code(session, ids["Hedging"], retired=True)
        delete_code(session, ids["Basing > Harir"])
    with project.read() as session:
        assert [row.name for row in code_rows(session) if row.retired] == ["Hedging"]
    project.undo()
    assert "  Harir" in _names(project)


def test_the_same_words_take_a_code_once_and_say_who_put_it(project, ids, version_id):
    with project.edit("Tag") as session:
        put_code(session, version_id, 0, 11, ids["Hedging"])
    with pytest.raises(WorkbenchError, match="have the code “Hedging” already"), project.edit("Tag") as session:
        put_code(session, version_id, 0, 11, ids["Hedging"])
    with project.read() as session:
        coding, span = session.execute(select(Coding, Span).join(Span, Span.id == Coding.span_id)).one()
        assert coding.made_by == span.made_by is not None


def test_a_foreign_table_is_read_by_its_titles_with_parents_named_alone(project, tmp_path):
    table = tmp_path / "codes.csv"
    table.write_text("Code;Category;Color;Memo\nErbil;Basing;;\nBasing;Posture;#0b6cc4;Where they are\nPosture;;;\n")
    with project.edit("Import codebook") as session:
        done = import_codebook(session, read_codebook(table))
    assert (done.added, _names(project)) == (1, ["Posture", "  Basing", "    Erbil"])  # parents came with their child
    with project.read() as session:
        assert [row.colour for row in code_rows(session)][1] == "#0B6CC4"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("parent,colour\nA,#000000\n", "has no column “name”"),
        ("name,colour\nA,red\n", "codes.csv line 2: “red” is no colour"),
        ("name,parent\n,A\n", "codes.csv line 2 has no name"),
        ("name,retired\nA,perhaps\n", "does not say whether the code is retired"),
    ],
)
def test_a_table_that_is_wrong_is_refused_by_its_line(tmp_path, content, said):
    table = tmp_path / "codes.csv"
    table.write_text(content)
    with pytest.raises(WorkbenchError, match=said):
        read_codebook(table)


_NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12).map(
    lambda words: " ".join(words.split())
)
_MEANINGS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
_CODES = st.lists(st.tuples(_NAMES.filter(bool), st.integers(0, 6), _COLOURS, _MEANINGS, st.booleans()), max_size=8)


@given(names=st.lists(_NAMES.filter(bool), min_size=1, max_size=4))
def test_any_path_is_read_back_as_it_was_written(names):
    assert path_names(path_words(names)) == tuple(names)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=8, deadline=None)
@given(codes=_CODES)
def test_any_codebook_comes_back_from_its_file_just_as_it_went(new_project, tmp_path, codes):
    entries: list[Entry] = []
    with new_project() as source, new_project() as from_csv, new_project() as from_toml:
        with source.edit("Make codes") as session:
            for name, above, colour, meaning, retired in codes:
                parent = code_rows(session)[above].id if above < len(code_rows(session)) else None
                try:
                    code = add_code(session, name, parent, colour=colour)
                except WorkbenchError:  # a sibling has the name already
                    continue
                explain_code(session, code.id, meaning)
                retire_code(session, code.id, retired=retired)
            entries = codebook(session)
        written = {".csv": codebook_csv(entries), ".toml": codebook_toml(entries)}
        for target, ending in ((from_csv, ".csv"), (from_toml, ".toml")):
            if not entries:
                continue
            (tmp_path / f"codes{ending}").write_bytes(written[ending].encode())
            with target.edit("Import codebook") as session:
                import_codebook(session, read_codebook(tmp_path / f"codes{ending}"))
                assert codebook(session) == entries
