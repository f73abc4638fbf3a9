"""A report made from the sample: sources numbered once for all of it, numbers that go stale, past days, lost parts."""

import re
import shutil
from datetime import date

import pytest

from db.project import Project
from db.values import ClaimState, PartKind
from workbench.charting import Shown
from workbench.claim_views import claim_rows
from workbench.claims import set_number
from workbench.drawing import figure_content, keep_export, shown_json
from workbench.kept_figures import delete_figure
from workbench.reports.choosing import Choice
from workbench.reports.document import Citation, FigureBlock, LiveNumber, Paragraph, TableBlock, Words
from workbench.reports.making import MadeReport, make_report
from workbench.reports.numbers import NumberKind, NumberOf, NumberReader, add_number, confirm, live_numbers
from workbench.reports.outline import PartRow, add_part, add_report, parts_of, report_row, set_shows, set_text
from workbench.reports.template import add_drafted, draft_report

IRAQ = Choice("Iraq", "US forces").as_json()


@pytest.fixture
def sample(sample) -> Project:
    with Project.open_file(sample, "A. Analyst") as project:
        yield project


def _made(project: Project, report: int, known_on: date | None = None) -> MadeReport:
    with project.read() as session:
        return make_report(session, report_row(session, report), parts_of(session, report), known_on)


def _claim(project: Project, number: int) -> int:
    with project.read() as session:
        return next(row.id for row in claim_rows(session) if row.number == number)


def _report(project: Project, *parts: PartRow) -> int:
    with project.edit("New report") as session:
        return add_report(session, "Levels", parts)


def _citations(block: TableBlock) -> list[int]:
    return [
        number
        for row in block.rows
        for line in row
        for one in line
        if isinstance(one, Citation)
        for number in one.numbers
    ]


def test_sources_are_numbered_by_first_mention_across_text_figure_and_table(sample):
    late, early = _claim(sample, 48), _claim(sample, 1)
    report = _report(
        sample,
        PartRow(0, PartKind.PARAGRAPH, f"It is lower now [@claim:{late}]."),
        PartRow(0, PartKind.FIGURE, shows=shown_json(Shown(("Iraq",)))),
        PartRow(0, PartKind.PARAGRAPH, f"As before [@claim:{early}, @claim:{late}]."),
        PartRow(0, PartKind.CLAIMS, shows=IRAQ),
    )
    made = _made(sample, report)
    first, figure, again, table = made.document.blocks
    assert first.line[1] == Citation((1,))
    numbers = [line.number for line in figure.content.sources]
    assert numbers == sorted(numbers)
    known = next(line.number for line in figure.content.sources if early in line.claim_ids)
    assert again.line[1] == Citation((1, known))
    assert set(_citations(table)) <= {source.number for source in made.document.sources}
    assert [source.number for source in made.document.sources] == [*range(1, len(made.document.sources) + 1)]


def test_a_claim_that_was_removed_is_said_to_be_gone(sample):
    report = _report(sample, PartRow(0, PartKind.PARAGRAPH, "It fell [@claim:77] to {#78}."))
    (block,) = _made(sample, report).document.blocks
    assert [one.text for one in block.line] == [
        *("It fell ", "[no longer in the project]", " to ", "[a number no longer in the project]", ".")
    ]


def test_a_claim_in_the_text_goes_stale_says_why_and_is_taken(sample):
    claim = _claim(sample, 14)
    of = NumberOf(NumberKind.CLAIM, row=claim)
    with sample.edit("New report") as session:
        report = add_report(session, "Levels", [PartRow(0, PartKind.PARAGRAPH)])
        number = add_number(session, report, of, NumberReader(session).read(of))
        set_text(session, parts_of(session, report)[0].id, f"They are {{#{number}}}.")
    (before,) = _made(sample, report).document.blocks
    assert before.line[1] == LiveNumber(before.line[1].text, before.line[1].of, "")
    with sample.edit("Set number") as session:
        set_number(session, claim, "5100")
    made = _made(sample, report)
    (live,) = made.stale
    assert (live.stood, live.now.text) == (before.line[1].text, "5,100")
    assert live.changes == ("The number of C-014 changed.",)
    assert made.document.blocks[0].line[1].was == before.line[1].text
    with sample.edit("Take new number") as session:
        confirm(session, number, live.now)
    assert _made(sample, report).stale == []
    sample.undo()
    assert _made(sample, report).stale != []


def test_a_claim_that_is_retracted_is_stale_though_its_number_is_the_same(sample):
    from workbench.claims import set_state

    claim = _claim(sample, 22)
    of = NumberOf(NumberKind.CLAIM, row=claim)
    with sample.edit("New report") as session:
        number = add_number(session, add_report(session, "Levels"), of, NumberReader(session).read(of))
    with sample.edit("Retract") as session:
        set_state(session, claim, ClaimState.RETRACTED, None, "The spokesman took it back")
    with sample.read() as session:
        live = live_numbers(session, [number], NumberReader(session))[number]
    assert live.is_stale
    assert live.changes == ("C-022 was retracted.",)
    with sample.read() as session:
        past = NumberReader(session, date(2020, 12, 31)).read(of)
    assert (past.is_there, past.of) == (False, "a claim that was not known on 31 Dec 2020")


def test_a_count_says_which_claims_have_left_it(sample):
    of = NumberOf(NumberKind.COUNT, place="Syria")
    with sample.edit("New report") as session:
        reading = NumberReader(session).read(of)
        number = add_number(session, add_report(session, "Levels"), of, reading)
    assert reading.text == "28 claims from 13 origins in 15 articles"  # as counted in SQL
    from workbench.claims import set_place

    with sample.read() as session:
        moved = next(row for row in claim_rows(session) if row.place == "Syria")
    with sample.edit("Set place") as session:
        set_place(session, moved.id, "Iraq")
    with sample.read() as session:
        live = live_numbers(session, [number], NumberReader(session))[number]
    assert live.is_stale
    assert len(live.changes) == 1
    assert live.changes[0].endswith("is no longer in the series.")


def test_an_assessment_in_the_text_follows_those_that_supersede_it(sample):
    from db.values import Likelihood
    from workbench.assessments import Judgement, assess
    from workbench.series import every_series

    with sample.edit("Assess") as session:
        series = next(row.series for row in every_series(session) if row.place == "Iraq")
        first = assess(session, series, Judgement("2025-10-01", low=900, high=1200, likelihood=Likelihood.LIKELY))
        of = NumberOf(NumberKind.ASSESSMENT, row=first)
        reading = NumberReader(session).read(of)
        number = add_number(session, add_report(session, "Levels"), of, reading)
    assert reading.text == "900 to 1,200, likely (55–80 %)"
    with sample.edit("Assess") as session:
        assess(session, series, Judgement("2025-10-01", low=900, high=1500, likelihood=Likelihood.LIKELY))
    with sample.read() as session:
        live = live_numbers(session, [number], NumberReader(session))[number]
        past = NumberReader(session, date(2020, 1, 1)).read(of)
    assert (live.stood, live.now.text) == (reading.text, "900 to 1,500, likely (55–80 %)")
    assert live.changes == ("A-2 has superseded A-1.", "High rises from 1,200 to 1,500.")
    assert not past.is_there


def test_a_pooled_level_is_the_same_until_its_grounds_change(sample):
    """The level of Iraq on a day of 2021 as `muster pool` has it."""
    from workbench.pooled import pooled_json

    day = date(2021, 2, 1)
    of = NumberOf(NumberKind.LEVEL, place="Iraq", force="US forces", day=day)
    with sample.edit("New report") as session:
        reading = NumberReader(session).read(of)
        number = add_number(session, add_report(session, "Levels"), of, reading)
        asked = pooled_json(session, "US", "Iraq", first=day, last=day)
    median, low, high = (float(f"{asked[name][0]:.1e}") for name in ("median", "lo80", "hi80"))
    assert reading.text.startswith(f"about {median:,.0f} (80 % range {low:,.0f} to {high:,.0f}, total present")
    claim = _claim(sample, 20)  # what was observed on 15 January 2021
    with sample.edit("Set number") as session:
        set_number(session, claim, "9000")
    with sample.read() as session:
        live = live_numbers(session, [number], NumberReader(session))[number]
    assert live.is_stale
    assert live.changes == ("The number of C-020 changed.",)


def _rows(project: Project):
    with project.read() as session:
        return claim_rows(session)


def test_all_of_a_report_is_as_known_on_its_day(sample):
    day = date(2020, 12, 31)
    of = NumberOf(NumberKind.COUNT)
    with sample.edit("New report") as session:
        report = add_report(session, "Levels", [PartRow(0, PartKind.PARAGRAPH)], as_known_on=day)
        number = add_number(session, report, of, NumberReader(session, day).read(of))
        set_text(session, parts_of(session, report)[0].id, f"{{#{number}}}")
        for part in (
            PartRow(0, PartKind.FIGURE, shows=shown_json(Shown(("Iraq",)))),
            PartRow(0, PartKind.CLAIMS),
            PartRow(0, PartKind.TIMELINE, shows=IRAQ),
            PartRow(0, PartKind.MATRIX, shows={"question": str(_question(session))}),
        ):
            add_part(session, report, part)
    made = _made(sample, report)
    assert made.stale == []
    assert made.document.as_known_on == day
    known = {row.id: row.known for row in _rows(sample)}
    paragraph, figure, claims, timeline, matrix, _ = made.document.blocks
    assert all(known[claim] <= day for mark in figure.content.marks for claim in mark.claim_ids)
    there = sum(1 for each in known.values() if each and each <= day)
    assert paragraph.line[0].text.startswith(f"{there} claims from ")
    copies = [int(found[1]) for row in claims.rows if (found := re.search(r"and (\d+) cop", row[0][0].text))]
    assert len(claims.rows) + sum(copies) == there
    assert 0 < len(timeline.rows) < len(_made(sample, report, date(2026, 11, 1)).document.blocks[3].rows)
    assert len(matrix.rows[0]) == len(matrix.header) == len(matrix.shades[0])


def _question(session) -> int:
    from workbench.hypotheses.questions import question_rows

    return question_rows(session)[0].id


def test_a_new_report_begins_with_what_there_is(sample):
    with sample.read() as session:
        drafted = draft_report(session)
    with sample.edit("New report") as session:
        report = add_drafted(session, drafted, "A. Analyst")
    made = _made(sample, report)
    assert made.faults == {}
    assert made.stale == []
    assert made.document.title == "US forces in Syria and Iraq"
    kinds = [type(block) for block in made.document.blocks]
    assert kinds.count(FigureBlock) == 1
    assert kinds.count(TableBlock) == 2
    judgement = next(block for block in made.document.blocks if isinstance(block, Paragraph))
    assert [one.of for one in judgement.line if isinstance(one, LiveNumber)][:2] == [
        "pooled level, US forces in Syria, on 1 Nov 2026",
        "count of claims, US forces in Syria",
    ]
    (summary,) = made.summaries.values()
    assert summary.draft.startswith("48 claims from 18 independent origins")
    assert not summary.is_written


def test_an_edited_summary_says_when_it_is_outdated(sample):
    report = _report(sample, PartRow(0, PartKind.SUMMARY, shows=IRAQ))
    (state,) = _made(sample, report).summaries.values()
    with sample.edit("Write summary") as session:
        part = parts_of(session, report)[0].id
        set_text(session, part, "Few sources, and all of one mind.")
        set_shows(session, part, {**IRAQ, "draft": state.draft})
    made = _made(sample, report)
    assert made.document.blocks[0].line == (Words("Few sources, and all of one mind."),)
    assert made.summaries[part].is_written
    assert not made.summaries[part].is_outdated
    from workbench.grades import grade_claim

    with sample.edit("Grade") as session:
        grade_claim(session, next(row.id for row in claim_rows(session) if row.place == "Iraq"), "5")
    assert _made(sample, report).summaries[part].is_outdated


def test_a_part_whose_ground_is_gone_says_so_and_the_rest_is_made(sample):
    with sample.edit("Export figure") as session:
        figure = keep_export(session, Shown(("Iraq",)), figure_content(session, Shown(("Iraq",))))
    report = _report(
        sample,
        PartRow(0, PartKind.FIGURE, figure_id=figure),
        PartRow(0, PartKind.MATRIX, shows={"question": "5"}),
        PartRow(0, PartKind.PARAGRAPH, "After."),
    )
    with sample.edit("Remove figure") as session:
        delete_figure(session, figure)
    made = _made(sample, report)
    assert sorted(made.faults.values()) == [
        "The figure that stood here is no longer in the project. Choose another.",
        "The question is no longer there. Choose another.",
    ]
    assert made.document.blocks[-1] == Paragraph((Words("After."),))
    sample.undo()
    assert len(_made(sample, report).faults) == 1


def test_a_report_that_two_copies_wrote_in_is_one_with_both_paragraphs(sample, tmp_path):
    from workbench.merging.preview import merge_copy

    report = _report(sample, PartRow(0, PartKind.PARAGRAPH, "One"), PartRow(0, PartKind.PARAGRAPH, "Two"))
    with sample.read() as session:
        first, second = parts_of(session, report)
    copy = tmp_path / "copy.muster"
    sample.close()
    path = sample.path
    shutil.copyfile(path, copy)
    for place, words, who in ((path, "Ours", "A. Analyst"), (copy, "Theirs", "B. Analyst")):
        with Project.open_file(place, who) as project, project.edit("Add part") as session:
            add_part(session, report, PartRow(0, PartKind.PARAGRAPH, words), after=first.id)
            set_text(session, (first if who.startswith("A") else second).id, f"By {who}")
    with Project.open_file(path, "A. Analyst") as project:
        merge_copy(project, copy)
        with project.read() as session:
            texts = [part.text for part in parts_of(session, report)]
    assert texts[0] == "By A. Analyst"
    assert sorted(texts[1:3]) == ["Ours", "Theirs"]
    assert texts[3] == "By B. Analyst"
