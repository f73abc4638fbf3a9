"""The source summary statement: figures by hand, origins and not articles, three kinds of no grade kept apart."""

import pytest

from db.values import ClaimState, OriginKind, SourceKind
from workbench.claims import set_new_origin, set_new_source, set_origin, set_source, set_state
from workbench.grades import grade_claim, grade_source
from workbench.origins import add_origin
from workbench.summaries import source_summary


def _summary(desk, claims):
    with desk.project.read() as session:
        return source_summary(session, claims)


def test_no_claims_have_no_statement(desk):
    assert _summary(desk, []) == ""


def test_five_articles_of_one_briefing_are_one_origin_and_said_to_confirm_nothing(desk):
    claims = []
    for number in range(5):
        body = f"Paper {number} has its own words.\n\nAbout {900 + number} troops remain in Syria."
        article = desk.add_article(f"Paper {number}", f"2025-10-0{number + 1}", body)
        claims.append(desk.add_claim(article))
    with desk.project.edit("One origin") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING).id
        for one in claims:
            set_origin(session, one, origin)
            set_new_source(session, one, "an official", SourceKind.ANONYMOUS_PERSON)
    assert _summary(desk, claims[:1]) == (
        "1 claim from 1 independent origin, published on 1 Oct 2025. "
        "All of it goes back to a single origin: nothing here is independently confirmed. "
        "1 source: 1 not graded. Information, by origin: 1 not graded. "
        "Anonymous persons alone tell 1 of 1 origin (100 %)."
    )
    said = _summary(desk, claims)
    assert said.startswith(
        "5 claims from 1 independent origin, published from 1 Oct 2025 to 5 Oct 2025. All of it goes"
    )


@pytest.fixture
def four(desk):
    """Four claims of four origins, three told by named sources: graded B2, F6, E and not at all; one is nobody's."""
    claims = [desk.add_claim(desk.add_article(f"Paper {n}", body=f"Only {n} says so {n}.")) for n in range(4)]
    with desk.project.edit("Attribute") as session:
        for place, one in enumerate(claims):
            set_new_origin(session, one, f"Statement {place}", OriginKind.STATEMENT, "")
        sources = [
            set_new_source(session, one, name, SourceKind.NAMED_PERSON)
            for one, name in zip(claims, ("Crowe", "Dray", "Hale"), strict=False)
        ]
        set_source(session, claims[3], None)
        for source, grade in zip(sources, "BFE", strict=True):
            grade_source(session, source, grade)
        grade_claim(session, claims[0], "2")
        grade_claim(session, claims[1], "6")
    return claims


def test_grades_are_spread_and_f_6_and_not_graded_are_told_apart(desk, four):
    said = _summary(desk, four)
    assert said.startswith("4 claims from 4 independent origins, published on 1 Oct 2025. 3 sources: ")
    assert (
        "3 sources: 1 graded B (usually reliable), 1 graded E (unreliable) and 1 graded F, which cannot be judged."
    ) in said
    assert (
        "Information, by origin: 1 graded 2 (probably true), 1 graded 6, which cannot be judged and 2 not graded."
    ) in said
    assert said.endswith("Anonymous persons alone tell 0 of 4 origins (0 %) and 1 is attributed to nobody.")


def test_unknown_origins_are_one_at_most_and_what_is_overtaken_is_said(desk, four):
    with desk.project.edit("Forget") as session:
        for one in four[:2]:
            set_origin(session, one, None)
        set_state(session, four[2], ClaimState.RETRACTED, None, None)
    said = _summary(desk, four)
    assert said.startswith("4 claims from 3 independent origins")
    assert "The origin of 2 claims is not known; together they count as one at most." in said
    assert "An origin whose claims are graded differently is counted under each grade." in said
    assert said.endswith("Of the claims, 1 is retracted.")


def test_an_origin_that_most_claims_go_back_to_is_named(desk, four):
    with desk.project.edit("Join") as session:
        origin = add_origin(session, "Briefing", OriginKind.BRIEFING)
        for one in four[:3]:
            set_origin(session, one, origin.id)
        number = origin.number
    assert f"O-{number:02d} alone stands behind 3 of the 4 claims." in _summary(desk, four)
