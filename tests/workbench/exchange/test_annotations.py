"""W3C Web Annotations out and in, and claims as ClaimReview."""

import json
from pathlib import Path

import pytest
from exchanged import tags

from db.errors import WorkbenchError
from db.project import Project
from db.values import ClaimState, SpanKind
from workbench.articles import change_facts
from workbench.claims import set_state
from workbench.codes.editing import code_at
from workbench.exchange.anchoring import Anchor, Quote, anchored
from workbench.exchange.arriving import enter_file, is_exchange
from workbench.exporting import export
from workbench.grades import grade_claim
from workbench.notes import all_notes, write_note
from workbench.spans import add_span, put_code
from workbench.things import Thing

_ADDRESS = "https://tigris-post.example/cap"


def _written(project: Project, path: Path, name: str = "jsonld") -> dict:
    with project.read() as session:
        export(session, name, path)
    return json.loads(path.read_text("utf-8"))


@pytest.fixture
def tagged(desk):
    """An article at an address, with a place, a code under another, and a note on the coded words."""
    article = desk.add_article()
    with desk.project.edit("Tag") as session:
        change_facts(session, article.article_id, {"url": _ADDRESS})
        add_span(session, article.version_id, SpanKind.PLACE, 39, 43)
        coded = put_code(session, article.version_id, 17, 25, code_at(session, ["Cap", "Emoji > all"]).id)
        session.flush()
        write_note(session, "Since when?", Thing("span", coded.id))
    return article


def test_an_annotation_has_its_words_by_place_and_by_quote(desk, tagged, tmp_path: Path):
    written = _written(desk.project, tmp_path / "out.jsonld")
    assert (written["@context"], written["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection")
    place, coded = sorted(written["first"]["items"], key=lambda one: -one["target"]["selector"][0]["start"])
    assert coded["target"]["selector"] == [
        {"type": "TextPositionSelector", "start": 17, "end": 25},
        {
            "type": "TextQuoteSelector",
            "exact": "troops 🪖",
            "prefix": "Fewer than 2,000 ",
            "suffix": " will stay in Iraq, an official ",
        },
    ]
    assert coded["target"]["source"]["via"] == _ADDRESS
    assert [(body["purpose"], body["value"]) for body in coded["body"]] == [
        ("tagging", "Cap > Emoji \\> all"),
        ("commenting", "Since when?"),
    ]
    assert [body["value"] for body in place["body"]] == ["Place"]
    assert written["total"] == 2


def test_read_where_the_article_is_they_are_the_same_tags(desk, tagged, new_project, tmp_path: Path):
    _written(desk.project, tmp_path / "out.jsonld")
    assert enter_file(desk.project, tmp_path / "out.jsonld").counts == {}
    with new_project() as other:
        desk.project, mine = other, desk.project
        article = desk.add_article()
        with other.edit("Address") as session:
            change_facts(session, article.article_id, {"url": "http://www.tigris-post.example/cap/"})
        entered = enter_file(other, tmp_path / "out.jsonld")
        assert entered.counts == {"code": 2, "tag": 1, "coding": 1, "note": 1}
        assert tags(other) == tags(mine)
        with other.read() as session:
            assert [note.body for note in all_notes(session)] == ["Since when?"]


def test_what_other_tools_write_is_read_and_what_is_not_found_is_told(desk, tagged, tmp_path: Path):
    def one(exact: str, **more: object) -> dict:
        selector = {"type": "TextQuoteSelector", "exact": exact, **more}
        target = {"source": _ADDRESS + "#top", "selector": {"type": "XPathSelector", "refinedBy": selector}}
        return {"type": ["Annotation"], "motivation": "tagging", "body": {"value": "Levels"}, "target": target}

    page = {"type": "Annotation", "bodyValue": "Read again.", "target": _ADDRESS, "creator": {"nickname": "kim"}}
    elsewhere = {"type": "Annotation", "bodyValue": "x", "target": "https://other.example"}
    found = [one("900"), one("nowhere"), one("a"), one("in", suffix=" Syria"), page, elsewhere]
    (tmp_path / "x.json").write_text(
        json.dumps({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": found}), "utf-8"
    )
    assert is_exchange(tmp_path / "x.json")
    entered = enter_file(desk.project, tmp_path / "x.json")
    assert entered.counts == {"code": 1, "coding": 2, "note": 1}
    assert entered.left_out == [
        "Left out: 1 annotation on something that is not in the project.",
        "Left out: 1 annotation whose words are not in the article.",
        "Left out: 1 annotation whose words stand at several places of the article alike.",
    ]
    assert {tag[4] for tag in tags(desk.project) if tag[5] == "Levels"} == {"900", "in"}
    with desk.project.read() as session:
        assert {note.body: note.written_by for note in all_notes(session)}["Read again."] == "kim"


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        (Quote("b", start=1, end=2), Anchor(1, 2)),
        (Quote("b", start=7, end=8), Anchor(5, 6)),
        (Quote("b", prefix="c"), Anchor(several=True)),
        (Quote("b", prefix="xa", suffix="x"), Anchor(5, 6)),
        (Quote("", start=2, end=3), Anchor(2, 3)),
        (Quote("", start=2, end=99), Anchor(missing=True)),
        (Quote("z"), Anchor(missing=True)),
    ],
)
def test_words_are_found_where_they_are_said_to_stand_or_by_what_is_around_them(quote, expected):
    assert anchored("abcxabx", quote) == expected


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"{", "is damaged or no JSON-LD"),
        (b"\xff\xfe", "is damaged or no JSON-LD"),
        (b"[]", "has no annotations in it"),
        (
            b'[{"type":"Annotation","body":[[]]},' * 5_000,
            "is nested deeper than any annotation",
        ),
        (b"[" + b",".join([b'{"type":"Annotation"}'] * 101) + b"]", "more than 100 annotations"),
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(desk, tmp_path: Path, monkeypatch, raw: bytes, reason: str):
    monkeypatch.setattr("workbench.exchange.annotations_found.MARKED", 100)
    (tmp_path / "x.jsonld").write_bytes(raw)
    before = tags(desk.project)
    with pytest.raises(WorkbenchError, match=reason) as told:
        enter_file(desk.project, tmp_path / "x.jsonld")
    assert str(told.value).startswith("x.jsonld")
    assert (tags(desk.project), desk.project.undo_label) == (before, None)


def test_a_claim_review_rates_only_what_somebody_has_judged(desk, tmp_path: Path):
    article = desk.add_article()
    levels = (("~900", "Syria"), ("<2000", "Iraq"), ("5", "Erbil"))
    claims = [desk.add_claim(article, number, place) for number, place in levels]
    with desk.project.edit("Judge") as session:
        grade_claim(session, claims[0], "2")
        set_state(session, claims[1], ClaimState.REFUTED, None, "Counted twice")
    first, second, third = _written(desk.project, tmp_path / "out.json", "claimreview")["@graph"]
    assert (first["@type"], first["itemReviewed"]["@type"]) == ("ClaimReview", "Claim")
    assert first["itemReviewed"]["author"] == {"@type": "Person", "name": "official of " + str(article.article_id)}
    assert first["itemReviewed"]["appearance"]["publisher"]["name"] == "Tigris Post"
    assert first["author"] == {"@type": "Person", "name": "A. Analyst"}
    rating = {"@type": "Rating", "bestRating": 5, "worstRating": 1}
    assert first["reviewRating"] == {**rating, "ratingValue": 4, "alternateName": "Probably true"}
    assert second["reviewRating"] == {**rating, "ratingValue": 1, "alternateName": "Refuted"}
    assert second["reviewBody"] == "Counted twice"
    assert "reviewRating" not in third
    with desk.project.read() as session:
        assert "1 claim nobody has judged" in export(session, "claimreview", tmp_path / "out.json")[1]
