"""A table in a project: its claims with all that belongs to them, once, undoably; good rows beside bad ones."""

import pytest
from sqlalchemy import func, select

from db.analysts import Analyst
from db.articles import Article
from db.claims import Claim
from db.errors import WorkbenchError
from db.grades import Grade
from db.origins import Origin
from db.places import Place
from db.sources import Source
from db.spans import Span
from db.values import Manner, SourceKind, SpanKind
from workbench.articles import read_article
from workbench.checking import check
from workbench.claim_views import claim_rows
from workbench.claims import delete_claim, set_number
from workbench.claims_csv import Mapping, guess_mapping, import_claims, load_map, map_text, read_table
from workbench.progress import Cancelled, Progress

HEADER = "place,force,operator,value,low,high,ratio,ref_value,as_of,published,origin,source,basis,rel,cred,outlet,note"


def line(**cells: str) -> str:
    usual = {"place": "Iraq", "force": "US", "value": "2500", "published": "2025-10-01", "as_of": "2025-10-01"}
    said = usual | cells
    return ",".join(said.get(name, "") for name in HEADER.split(","))


def rows_of(project):
    with project.read() as session:
        return claim_rows(session)


def count(project, table) -> int:
    with project.read() as session:
        return session.scalar(select(func.count()).select_from(table))


def test_rows_of_one_outlet_and_day_are_one_article_that_says_it_is_a_table(project, bring):
    bring(
        HEADER,
        line(outlet="Tigris Post", note="🪖 as told"),
        line(outlet="Tigris Post", place="Syria"),
        line(outlet="Other"),
    )
    rows = rows_of(project)
    assert [row.outlet for row in rows] == ["Tigris Post", "Tigris Post", "Other"]
    assert rows[0].article_id == rows[1].article_id != rows[2].article_id
    assert rows[0].title == "Tigris Post, 1 Oct 2025: 2 claims from claims.csv"
    with project.read() as session:
        body = read_article(session, rows[0].article_id).body
    assert body.startswith("This is not the article’s text. 2 rows of the table claims.csv gave the claims below")
    assert body[rows[0].start : rows[0].end] == rows[0].quote
    assert rows[0].quote == "Line 2. place: Iraq; force: US; value: 2500; as_of: 2025-10-01; note: 🪖 as told"
    assert rows[0].quantity.words == "value: 2500"
    assert check(project) == []


def test_a_key_alone_makes_an_origin_told_by_an_unnamed_source_of_its_own(project, bring):
    done = bring(
        HEADER, line(origin="brief-1", outlet="A", rel="B"), line(origin="brief-1", outlet="B"), line(origin="brief-2")
    )
    assert (done.stored.origins, done.stored.sources) == (2, 2)
    rows = rows_of(project)
    assert [row.source for row in rows] == ["unnamed source of brief-1"] * 2 + ["unnamed source of brief-2"]
    assert {row.source_kind for row in rows} == {SourceKind.ANONYMOUS_PERSON}
    assert [row.reliability for row in rows] == ["B", "B", None]
    assert [row.origin for row in rows] == ["brief-1", "brief-1", "brief-2"]


def test_a_named_source_tells_for_its_whole_origin_and_an_outlet_where_nobody_is_named(project, bring):
    bring(
        HEADER,
        line(origin="o", outlet="A"),
        line(origin="o", source="Pentagon", outlet="B"),
        line(outlet="Wire", rel="C"),
        line(),
    )
    rows = rows_of(project)
    assert [row.source for row in rows] == ["Pentagon", "Pentagon", "Wire", None]
    assert [row.manner for row in rows][1:] == [Manner.PARAPHRASED, Manner.UNATTRIBUTED, Manner.UNATTRIBUTED]
    assert rows[2].reliability == "C"


def test_origins_and_sources_of_the_project_are_found_again(project, bring):
    bring(HEADER, line(origin="brief-1", rel="B"), line(source="Pentagon"))
    done = bring(
        HEADER, line(origin="Brief-1", value="2600", rel="C"), line(source="pentagon", value="7"), name="b.csv"
    )
    assert (count(project, Origin), count(project, Source)) == (1, 2)
    assert done.stored.notes == ["Line 2 grades the source of “Brief-1” C, the project has B: B was kept."]
    assert {row.reliability for row in rows_of(project) if row.origin} == {"B"}


def test_a_grade_is_the_coders_with_its_line_as_the_reason(project, bring):
    bring(HEADER, line(origin="o", rel="B", cred="2"))
    with project.read() as session:
        given = session.execute(select(Grade.code, Grade.reason, Analyst.name).join(Analyst)).all()
    assert sorted(given) == [
        ("2", "As in claims.csv, line 2", "coder of claims.csv"),
        ("B", "As in claims.csv, line 2", "coder of claims.csv"),
    ]


def test_1_needs_a_second_origin_in_the_table_or_the_project(project, bring):
    alone = bring(HEADER, line(origin="a", cred="1"))
    assert [(row.line, row.reason) for row in alone.bad] == [
        (
            2,
            "credibility 1 means confirmed by other sources and needs two independent origins; this claim has 1",
        )
    ]
    assert rows_of(project) == []
    assert count(project, Place) == 0  # untouched
    both = bring(HEADER, line(origin="a", cred="1", place="Arbil"), line(origin="b", cred="1", place="Erbil"))
    assert both.bad == []
    third = bring(
        HEADER,
        line(origin="c", cred="1", place="Irbil"),
        line(origin="d", cred="1", place="Erbil", as_of="2024-01-01"),
        name="c.csv",
    )
    assert [row.line for row in third.bad] == [3]


def test_the_base_is_the_latest_level_before_in_the_same_series(project, bring):
    done = bring(
        HEADER,
        line(value="1000", ref_value="2000", as_of="2025-10-01", origin="x"),
        line(value="2000", as_of="2025-01-01"),
        line(value="2000", as_of="2025-06-01"),
        line(value="2000", as_of="2025-12-01"),
        line(value="2000", as_of="2025-07-01", basis="core"),
        line(value="", ratio="0.5", ref_value="999"),
    )
    rows = {row.number: row for row in rows_of(project)}
    by_id = {row.id: row for row in rows.values()}
    assert by_id[rows[1].base_claim_id].number == 3
    assert rows[6].base_claim_id is None
    assert (done.stored.bases, done.stored.unlinked) == (1, [7])
    bring(HEADER, line(value="", ratio="0.5", ref_value="2000", as_of="2026-01-01"), name="later.csv")
    last = rows_of(project)[-1]
    assert by_id[last.base_claim_id].number == 4


def test_a_row_that_is_here_is_not_added_again_whatever_the_file_is_called(project, bring):
    first = (line(origin="a"), line(origin="b"))
    assert bring(HEADER, *first, first[0]).already == [4]
    with project.edit("Correct") as session:
        set_number(session, rows_of(project)[0].id, "2600")
    again = bring(HEADER, *reversed(first), line(origin="c"), name="sorted.csv")
    assert (again.already, again.stored.claims) == ([2, 3], 1)
    with project.edit("Delete") as session:
        delete_claim(session, rows_of(project)[0].id)
    assert bring(HEADER, *first).stored.claims == 1


def test_one_undo_takes_all_of_it_back_and_the_table_can_come_again(project, bring):
    lines = (HEADER, line(origin="a", rel="B", cred="2", outlet="A"), line(ratio="0.5", ref_value="2500", value=""))
    bring(*lines)
    assert project.undo() == "Import 2 claims from claims.csv"
    assert [count(project, table) for table in (Claim, Article, Origin, Source, Grade, Place)] == [0] * 6
    assert check(project) == []
    assert bring(*lines).stored.claims == 2


def test_good_rows_come_in_and_bad_ones_are_named(project, bring):
    done = bring(
        HEADER, line(), line(operator="range", value="", low="900", high="800"), line(place=""), line(value="7")
    )
    assert [(row.line, row.reason) for row in done.bad] == [(3, "high 800 is below low 900"), (4, "no place")]
    assert [row.quantity.best for row in rows_of(project)] == [2500, 7]


def test_columns_that_say_nothing_are_named_and_kept_in_the_words(project, bring):
    done = bring("place,force,value,colour,published", "Iraq,US,5,red,2025-01-01")
    assert done.unused == ["colour"]
    assert "colour: red" in rows_of(project)[0].quote


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (("a,b", "1,2"), r"has no column that Muster knows. It has a, b. Say in a map"),
        (("place,force", "Iraq,US"), "has no column for a number"),
        (("place,value", "Iraq,5"), "has no column for the force"),
    ],
)
def test_a_header_that_makes_no_claim_is_refused(project, bring, lines, sentence):
    with pytest.raises(WorkbenchError, match=sentence):
        bring(*lines)
    assert project.undo_label is None


def test_a_map_names_columns_and_a_saved_one_reads_back(project, write, tmp_path):
    path = write('Land;"Zahl ""x""";Art', "Irak;2.000.000;bis zu", "Irak;2000;bis zu")
    given = tmp_path / "map.toml"
    given.write_text(
        '[columns]\nplace = "Land"\nvalue = "Zahl \\"x\\""\noperator = "Art"\n[defaults]\nforce = "US"\n'
        '[words.operator]\n"bis zu" = "upper"\n[table]\ndates = "day first"\n',
        "utf-8",
    )
    mapping = load_map(given)
    table = read_table(path, mapping.delimiter, mapping.encoding)
    done = import_claims(project, table, mapping)
    assert [row.line for row in done.bad] == [2]
    assert rows_of(project)[0].quantity.high == 2000
    full = guess_mapping(table.header, mapping)
    given.write_text(map_text(full), "utf-8")
    assert load_map(given) == full


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        ("[columns", "is not a map"),
        ('[colums]\nplace = "x"', "“colums” is not a part"),
        ('[columns]\nplaces = "x"', "“places” is not a field"),
        ('columns = "x"', r"“x” stands where|holds names and words"),
        ('[words]\noperator = "x"', "holds names and words"),
        ('[table]\ndelimiter = "ab"', "a delimiter is one sign"),
        ('[table]\ndates = "sometimes"', "“day first” or “month first”"),
    ],
)
def test_a_map_that_is_wrong_is_named(tmp_path, toml, sentence):
    path = tmp_path / "map.toml"
    path.write_text(toml, "utf-8")
    with pytest.raises(WorkbenchError, match=sentence):
        load_map(path)


def test_a_column_that_is_not_there_is_named(project, bring):
    with pytest.raises(WorkbenchError, match="no column “Troops” for value"):
        bring(HEADER, line(), mapping=Mapping(columns={"value": "Troops"}))


def test_cancelling_leaves_the_project_as_it_was(project, write):
    class Stops(Progress):
        def report(self, done: int, total: int, text: str) -> None:  # noqa: ARG002
            if text == "Tagging":
                raise Cancelled

    table = read_table(write(HEADER, line(outlet="A", origin="a")))
    with pytest.raises(Cancelled):
        import_claims(project, table, progress=Stops())
    assert (rows_of(project), count(project, Article), project.undo_label) == ([], 0, None)


def test_a_table_of_one_unnamed_article_becomes_texts_that_can_be_read(project, bring):
    done = bring("place,force,value,note", *(f"Iraq,US,{n},{'x' * 200}" for n in range(1, 1201)))
    assert (done.stored.claims, done.stored.articles) == (1200, 4)
    assert check(project) == []


def test_the_words_of_a_number_are_found_where_its_cell_stands(project, bring):
    bring("id,place,force,value,low,high,note,published", "c90,Iraq,US,0,,,value: 0,2025-01-01", "x,Iraq,US,,5,6,,")
    with project.read() as session:
        tags = session.execute(select(Span.quote, Span.prefix).where(Span.kind == SpanKind.QUANTITY)).all()
    assert [quote for quote, _ in tags] == ["value: 0", "low: 5; high: 6"]
    assert tags[0].prefix.endswith("force: US; ")


def test_what_muster_exports_can_be_imported(project, bring, new_project, tmp_path):
    from workbench.exporting import export

    bring(
        HEADER, line(operator="upper", value="2000", source="Pentagon", rel="B", cred="2", outlet="A"), line(value="7")
    )
    out = tmp_path / "out.csv"
    with project.read() as session:
        export(session, "csv", out)
    with new_project() as other:
        assert import_claims(other, read_table(out)).bad == []
        before, after = rows_of(project), rows_of(other)
        for name in ("known", "source", "outlet", "reliability", "credibility", "place", "force"):
            assert [getattr(row, name) for row in after] == [getattr(row, name) for row in before]
        assert [(r.quantity.bound, r.quantity.low, r.quantity.best, r.quantity.high) for r in after] == [
            (r.quantity.bound, r.quantity.low, r.quantity.best, r.quantity.high) for r in before
        ]
