"""What a merge says before it is done, and the command."""

import json

from at_odds import bring, claim_named, lines_of, quantity, settled
from sqlalchemy import delete, select, update

from db.claims import Claim
from db.codes import Code
from db.sources import Source
from db.values import Bound, ClaimKind, ClaimState, Modality, Quantity, SourceKind
from ui.cli.main import run
from workbench.articles import add_articles
from workbench.grades import grade_source
from workbench.incoming import from_text
from workbench.merging import merge_copy, preview_merge
from workbench.sources import add_source


def test_a_preview_says_what_would_come_and_leaves_no_trace(pair):
    mine, other = pair
    with other.edit("Add") as session:
        add_articles(session, [from_text("A battalion of 800 US troops left Haditha.")])
    with other.edit("Correct") as session:
        numbers = update(Claim).where(Claim.bound == Bound.EXACT, Claim.kind == ClaimKind.LEVEL)
        session.execute(numbers.values(best=90, low=None, high=None))
    before, label = lines_of(mine), mine.undo_label
    preview = preview_merge(mine, settled(other))
    assert (preview.sets, preview.by) == (2, ("L. Haddad",))
    assert preview.new == {"article": 1, "article_version": 1}
    assert preview.changed.keys() == {"claim"}
    assert preview.conflicts == ()
    assert sum(effect.claims for effect in preview.effects) == preview.changed["claim"]
    assert any(effect.before != effect.after for effect in preview.effects)
    assert all(effect.after.startswith("about ") for effect in preview.effects)
    assert (lines_of(mine), mine.undo_label) == (before, label)


def test_nothing_new_is_an_empty_preview(pair):
    assert preview_merge(pair[0], pair[1].path).is_empty


def test_what_hangs_on_a_conflict_is_the_level_with_each_value(pair):
    mine, other = pair
    with mine.read() as session:
        level = Claim.kind == ClaimKind.LEVEL, Claim.modality == Modality.OBSERVED, Claim.bound == Bound.EXACT
        claim_id = session.scalar(select(Claim.id).where(*level).order_by(Claim.as_of_latest.desc()))
    with mine.edit("Leave one claim that counts") as session:
        session.execute(update(Claim).where(Claim.id != claim_id).values(state=ClaimState.REFUTED))
    bring(other, mine)
    for project, best in ((mine, 500), (other, 2000)):
        with project.edit("Set number") as session:
            session.get_one(Claim, claim_id).quantity = Quantity("exactly", Bound.EXACT, best=best)
    before = lines_of(mine)
    preview = preview_merge(mine, settled(other))
    [conflict] = preview.conflicts
    bearing = preview.bearings[conflict]
    assert len(set(bearing.levels)) == 2
    assert all(level.startswith("about ") for level in bearing.levels)
    assert lines_of(mine) == before


def test_the_same_source_and_article_made_on_both_sides_are_offered_and_kept_apart(pair):
    mine, other = pair
    for project, name in ((mine, "Elbridge Colby"), (other, "elbridge  colby")):
        with project.edit("Add") as session:
            session.add(Source(number=900 + len(name), name=name, kind=SourceKind.NAMED_PERSON))
            add_articles(session, [from_text("The same story of 700 troops.")])
    preview = preview_merge(mine, settled(other))
    assert [(one.table, one.why) for one in preview.doubles] == [
        ("source", "the same name"),
        ("article", "the same text"),
    ]
    merge_copy(mine, other.path)
    with mine.read() as session:
        assert len(session.scalars(select(Source).where(Source.name.ilike("elbridge%colby"))).all()) == 2


def test_a_source_graded_on_both_sides_is_told_and_both_grades_stay(pair):
    mine, other = pair
    with mine.read() as session:
        source_id, number, name = session.execute(select(Source.id, Source.number, Source.name)).first()
    for project, code in ((mine, "B"), (other, "C")):
        with project.edit("Grade") as session:
            grade_source(session, source_id, code)
    [graded] = preview_merge(mine, settled(other)).graded
    assert (graded.item, graded.about) == (f"S-{number}", name)
    assert set(graded.grades) == {"B (M. Okafor)", "C (L. Haddad)"}


def test_a_number_given_on_both_sides_is_told(pair):
    mine, other = pair
    for project in pair:
        with project.edit("Add") as session:
            add_source(session, f"Source of {project.who}", SourceKind.NAMED_PERSON)
    [one] = preview_merge(mine, settled(other)).renumbered
    assert (one.table, one.after) == ("source", one.before + 1)


def test_the_command_says_what_it_would_do_then_does_it(pair, capsys):
    mine, other = pair
    quantity(mine, claim_named(mine, 1), 1999)
    quantity(other, claim_named(mine, 1), 2100)
    with other.edit("Delete") as session:
        session.execute(delete(Code))
    files = [str(project.path) for project in pair]
    mine.close()
    other.close()
    ours, theirs = mine.path.read_bytes(), other.path.read_bytes()
    assert run(["merge", *files, "--dry-run", "--json"]) == 0
    assert mine.path.read_bytes() == ours
    found = json.loads(capsys.readouterr().out)
    assert (found["merged"], found["change_sets"], found["by"]) == (False, 2, ["L. Haddad"])
    assert [one["item"] for one in found["conflicts"]] == ["C-001"]
    assert run(["merge", *files]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Merged theirs.muster: 2 changes made there by L. Haddad.")
    assert "To decide: 1" in said
    assert run(["merge", *files]) == 0
    assert capsys.readouterr().out.startswith("theirs.muster holds nothing that is not here already.\nTo decide: 1")
    assert other.path.read_bytes() == theirs
    assert run(["merge", files[0], files[0] + ".txt"]) == 1
