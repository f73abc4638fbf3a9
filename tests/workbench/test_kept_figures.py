"""A kept figure leaves the project again to the last byte, in the words it was given, as long as nothing changed."""

import pytest

from db.facts import ProjectFacts
from db.figures import Figure, FigureSnapshot
from db.project import Project
from db.values import ClaimState, Credibility, OriginKind
from tests.commands import muster
from workbench.charting import Shown
from workbench.claims import delete_claim, set_origin, set_state
from workbench.drawing import Wording, figure_content, keep_export, reworded
from workbench.figures.export import export_figure
from workbench.grades import grade_claim
from workbench.kept_figures import delete_figure, export_kept, figure_named, figure_rows, kept_content, set_wording
from workbench.origins import add_origin
from workbench.outdated import outdated_figures, outdated_sentence

SYRIA = Shown(("Syria",), pooled=True)
SUFFIXES = (".svg", ".pdf", ".png", ".xlsx", ".csv")


@pytest.fixture
def claims(desk):
    """Three levels in Syria a year apart."""
    told = ("~900", "2024-10-01"), ("~2000", "2024-12-19"), ("<1500", "2025-09-01")
    articles = [desk.add_article(f"Outlet {day}", body=f"So it was on {day}.") for _, day in told]
    return [
        desk.add_claim(article, number, "Syria", day) for article, (number, day) in zip(articles, told, strict=True)
    ]


def _keep(desk, folder=None, words=None, shown=SYRIA):
    """Export as the desktop does: draw, write the files, then keep what was drawn."""
    with desk.project.read() as session:
        content = figure_content(session, shown, words)
    for suffix in SUFFIXES if folder else ():
        export_figure(content, folder / f"figure{suffix}")
    with desk.project.edit("Export figure") as session:
        keep_export(session, shown, content)
    return content


def _only(project):
    with project.read() as session:
        (row,) = figure_rows(session)
        return row, kept_content(session, row)


def test_an_unchanged_figure_gives_the_same_bytes_after_other_edits_a_restart_and_on_the_command_line(
    desk, claims, tmp_path
):
    first, again, commanded = (tmp_path / name for name in ("first", "again", "commanded"))
    for folder in (first, again, commanded):
        folder.mkdir()
    content = _keep(desk, first)
    desk.add_claim(desk.add_article("Gulf Ledger", body="Elsewhere."), "~2500", "Iraq")
    desk.project.close()
    with Project.open_file(desk.project.path) as project:
        for suffix in SUFFIXES:
            export_kept(project, content.title, again / f"figure{suffix}")
    for suffix in SUFFIXES:
        ended = muster("chart", desk.project.path, "--figure", content.title, "-o", commanded / f"figure{suffix}")
        assert ended.returncode == 0
    assert sorted(path.name for path in first.iterdir()) == [
        *("figure-pooled.csv", "figure.csv", "figure.pdf", "figure.png", "figure.svg", "figure.xlsx")
    ]
    for path in first.iterdir():
        assert (again / path.name).read_bytes() == path.read_bytes(), path.name
        assert (commanded / path.name).read_bytes() == path.read_bytes(), path.name


def test_the_snapshot_keeps_bands_words_version_state_and_settings(desk, claims):
    content = _keep(desk)
    _, kept = _only(desk.project)
    assert kept == content
    assert kept.panels[0].bands.settings.startswith("model ")
    assert kept.made_with.startswith("Muster ")
    with desk.project.read() as session:
        snapshot = session.query(FigureSnapshot).one()
        assert snapshot.content["project_state"] == content.project_state
        assert set(snapshot.grounds["claims"]) == {"C-001", "C-002", "C-003"}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda s, first, *_: set_state(s, first, ClaimState.SUPERSEDED, None, "Newer"), "C-001 was superseded"),
        (lambda s, first, *_: grade_claim(s, first, Credibility.DOUBTFUL), "the grade of C-001 changed"),
        (lambda s, first, *_: delete_claim(s, first), "C-001 was removed"),
        (
            lambda s, first, *_: set_origin(s, first, add_origin(s, "Briefing", OriginKind.BRIEFING).id),
            "the origin of C-001 changed",
        ),
        (
            lambda s, *_: setattr(s.get_one(ProjectFacts, 1), "handling", "TLP:AMBER"),
            "the handling mark is TLP:AMBER now",
        ),
    ],
)
def test_every_figure_says_why_it_is_out_of_date(desk, claims, change, why):
    for _ in range(3):
        _keep(desk)
    with desk.project.edit("Change") as session:
        change(session, *claims)
    with desk.project.read() as session:
        rows = figure_rows(session)
        assert {row.state for row in rows} == {f"Out of date because {why}"}
        assert outdated_sentence(outdated_figures(session)) == f"3 figures are out of date because {why}"
        assert outdated_sentence([]) == ""
    desk.project.undo()
    with desk.project.read() as session:
        assert {row.state for row in figure_rows(session)} == {"Up to date"}


def test_several_reasons_are_counted(desk, claims):
    _keep(desk)
    with desk.project.edit("Grade") as session:
        for each in claims:
            grade_claim(session, each, Credibility.DOUBTFUL)
    row, _ = _only(desk.project)
    assert row.state == "Out of date because the grade of C-001 changed and 2 other things changed"


def test_a_claim_that_counts_in_the_pooled_level_without_a_mark_is_seen(desk, claims):
    _keep(desk)
    with desk.project.edit("Grounds") as session:
        kept = session.query(FigureSnapshot).one()
        said = dict(kept.grounds["claims"])
        said["C-002"] = {**said["C-002"], "source": "1"}
        del said["C-003"]
        kept.grounds = {"settings": "model 0", "claims": {**said, "C-999": said["C-001"]}}
    with desk.project.read() as session:
        (figure,) = outdated_figures(session)
    assert [change.reason for change in figure.changes][:3] == [
        "the source of C-002 changed",
        "C-003 counts in the pooled level now",
        "C-999 was removed",
    ]
    assert figure.changes[3].reason.startswith("the way of pooling is model ")
    assert len(figure.claim_ids) == 2


def test_written_words_stay_and_drafts_are_made_anew_when_the_figure_is_out_of_date(desk, claims):
    with desk.project.read() as session:
        drafted = figure_content(session, SYRIA)
    _keep(desk, words=Wording(note="Our own note."))
    with desk.project.edit("Word figure") as session:
        set_wording(session, figure_rows(session)[0].id, Wording(alt_text="Our own alt text.", title=None))
    row, kept = _only(desk.project)
    assert row.outdated is None
    assert kept == reworded(drafted, Wording(note="Our own note.", alt_text="Our own alt text."))
    with desk.project.edit("Change") as session:
        set_state(session, claims[2], ClaimState.REFUTED, None, "Wrong")
    row, anew = _only(desk.project)
    assert row.outdated is not None
    assert (anew.note, anew.alt_text) == ("Our own note.", "Our own alt text.")
    assert anew.subtitle != drafted.subtitle


def test_the_handling_mark_on_paper_is_that_of_today(desk, claims):
    _keep(desk)
    with desk.project.edit("Handling") as session:
        session.get_one(ProjectFacts, 1).handling = "TLP:RED"
    _, kept = _only(desk.project)
    assert kept.handling == "TLP:RED"


def test_an_export_from_before_is_drawn_from_the_project_under_its_title(desk, claims):
    _keep(desk)
    with desk.project.edit("As before schema 3") as session:
        kept = session.query(FigureSnapshot).one()
        kept.content, kept.grounds = None, None
        figure = session.query(Figure).one()
        figure.shows = {name: value for name, value in figure.shows.items() if name != "written"}
        figure.title = "Kept title"
    row, content = _only(desk.project)
    assert (row.outdated, content.title) == (None, "Kept title")
    assert content.panels[0].bands is not None


def test_a_removed_figure_comes_back_with_its_snapshot(desk, claims):
    content = _keep(desk)
    with desk.project.edit("Remove figure") as session:
        delete_figure(session, figure_named(session, content.title).id)
        assert session.query(FigureSnapshot).count() == 0
    desk.project.undo()
    assert _only(desk.project)[1] == content


def test_an_empty_title_is_refused(desk, claims):
    _keep(desk)
    with desk.project.read() as session:
        row = figure_rows(session)[0]
    with pytest.raises(Exception, match="A figure needs a title"), desk.project.edit("Word figure") as session:
        set_wording(session, row.id, Wording(title="  "))
