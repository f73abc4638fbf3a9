"""The sources of a project with 50,000 claims: the list, one source, and the voices behind a claim."""

import pytest
from many_claims import build_project
from sqlalchemy import func, select, text

from db.claims import Attribution, Claim
from ui.sources.chosen import read_chosen
from workbench.origins import origins_in_agreement
from workbench.registry import source_rows


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    with build_project(tmp_path_factory.mktemp("many") / "many.muster", 50_000) as project:
        yield project


def test_the_list_of_sources_against_counting_their_claims(many, against):
    """Its twin reads every attribution once, grouped by source."""

    def ours() -> None:
        with many.read() as session:
            source_rows(session)

    def twin() -> None:
        with many.read() as session:
            session.execute(select(Attribution.source_id, func.count()).group_by(Attribution.source_id)).all()

    assert against(ours, twin, rounds=5).ours < 800  # ms, with room for a busy machine


def test_one_source_with_all_its_cards(many, against):
    with many.read() as session:
        source_id = source_rows(session)[0].id

    def ours() -> None:
        with many.read() as session:
            read_chosen(session, source_id, "A. Analyst")

    def twin() -> None:
        with many.read() as session:
            session.execute(text("SELECT count(*) FROM attribution WHERE source_id = :id"), {"id": source_id}).all()

    assert against(ours, twin, rounds=5).ours < 400  # ms, with room for a busy machine


def test_the_voices_behind_a_claim(many, against):
    with many.read() as session:
        claim_id = session.scalar(select(Claim.id).limit(1))

    def ours() -> None:
        with many.read() as session:
            origins_in_agreement(session, session.get_one(Claim, claim_id))

    def twin() -> None:
        with many.read() as session:
            session.get_one(Claim, claim_id)

    assert against(ours, twin, rounds=9).ours < 60  # ms, with room for a busy machine
