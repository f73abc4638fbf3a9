"""Which numbers are force levels, and which count the dead, the police, days, money or the units themselves."""

from datetime import date

import pytest

from db.values import Basis, Bound, ClaimKind, Direction, Modality
from workbench.reading import read
from workbench.reading.suggestions import QuantitySuggestion

PUBLISHED = date(2025, 10, 1)


def levels(text: str) -> list[QuantitySuggestion]:
    found = read(text, PUBLISHED).suggestions
    return [s for s in found if isinstance(s, QuantitySuggestion) and s.is_troop_level]


@pytest.mark.parametrize(
    "sentence",
    [
        "The death toll rose to 45 soldiers and 12 civilians.",
        "Six Danish soldiers were injured when a roadside bomb exploded.",
        "Ukraine lost 31,000 soldiers in the war.",
        "Rebels captured 400 government troops and seized 20 vehicles.",
        "The bodies of 16 marines were flown home.",
        "Police arrested 300 protesters while 2,000 police officers guarded the building.",
        "Two former soldiers and 11 guards are to face murder charges.",
        "Some 300,000 refugees crossed the border as the army advanced.",
        "The 3rd Infantry Division and the 101st Airborne served in the Gulf from 1990 to 1991.",
        "The army ordered 60 tanks, 200 F-16 jets and 1,000-pound bombs for $1.2 billion.",
        "Six battalions of the army and 28 countries took part on May 12, 2004 at 11:30 p.m.",
        "A poll found that 54 percent of soldiers support the plan.",
        "More than 60 percent of the soldiers surveyed said they were unhappy.",
        "The Senate voted 51-47 against the war.",
        "A soldier of 22 years marched 300 miles through the army base.",
        "The army recruited 62,000 soldiers last year.",
        "Hundreds of people demonstrated outside the army barracks.",
    ],
)
def test_nothing_else_is_taken_for_a_force_level(sentence: str) -> None:
    assert [s.text for s in levels(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Washington has about 2,500 military personnel in Iraq and 900 in neighbouring Syria.",
            ["about 2,500", "900"],
        ),
        ("There were 283 U.S. troops in Egypt, 76 in Israel and 1,750 in Turkey.", ["283", "76", "1,750"]),
        ("The mission has 1,000 navy and 500 air force personnel.", ["1,000", "500"]),
        ("Of these, 15,000 of the 40,000 troops are reservists.", ["15,000", "40,000"]),
        ("The army's strength has been cut to 82,000.", ["82,000"]),
        ("Sources put the number of foreign fighters at 2,500.", ["2,500"]),
        ("The regiment, which numbers 600 men, will return home.", ["600"]),
        ("We have 100,000 troops there. We had 50,000 when I took office.", ["100,000", "50,000"]),
        ("It is a force of about 680 men.", ["about 680"]),
        ("The force would number 8,000.", ["8,000"]),
        ("The group has a 9,000-strong army.", ["9,000"]),
        ("Some 400 members of the National Guard stood by.", ["Some 400"]),
    ],
)
def test_levels_are_found_with_and_without_a_noun_of_their_own(sentence: str, expected: list[str]) -> None:
    assert [s.text for s in levels(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "size", "direction"),
    [
        ("Britain will withdraw 1,600 troops from Basra.", 1600, Direction.DOWN),
        ("He promised to bring 5,000 soldiers home.", 5000, Direction.DOWN),
        ("About 600 soldiers will come home by Christmas.", 600, Direction.DOWN),
        ("The army will shrink by 20,000 soldiers.", 20_000, Direction.DOWN),
        ("An additional 300 troops arrived in Kuwait.", 300, Direction.UP),
        ("Germany sent 600 more soldiers to Mali.", 600, Direction.UP),
        ("The garrison was boosted by 450 soldiers.", 450, Direction.UP),
        ("They are adding 3,200 marines to the force.", 3200, Direction.UP),
        ("An increase of 15,000 troops was approved.", 15_000, Direction.UP),
    ],
)
def test_a_change_has_its_size_and_direction(sentence: str, size: int, direction: Direction) -> None:
    (level,) = levels(sentence)
    assert (level.quantity.bound, level.quantity.best, level.quantity.direction) == (Bound.CHANGE, size, direction)
    assert level.claim_kind is ClaimKind.CHANGE


@pytest.mark.parametrize(
    "sentence",
    [
        "France would withdraw its 1,500 troops from Niger.",
        "The force will be cut from 5,500 to 4,500 soldiers.",
        "Poland will send 400 soldiers to Latvia.",
    ],
)
def test_what_stands_before_or_after_a_change_is_a_level(sentence: str) -> None:
    assert all(s.quantity.bound is Bound.EXACT for s in levels(sentence))


@pytest.mark.parametrize(
    ("sentence", "bound", "ratio"),
    [
        ("Half of the army is abroad.", Bound.SHARE, (0.5, 0.5)),
        ("Some 70 percent of the soldiers are deployed now.", Bound.SHARE, (0.7, 0.7)),
        ("Soldiers will stay, and a majority of them are for Kirkuk.", Bound.SHARE, (0.5, 1.0)),
        ("They field six times the number of soldiers in Chad.", Bound.SHARE, (6, 6)),
        ("They will halve the number of troops in Mali.", Bound.CHANGE, (0.5, 0.5)),
        ("NATO will double its force in Lithuania.", Bound.CHANGE, (2, 2)),
        ("Troop strength was cut by 20 percent.", Bound.CHANGE, (0.8, 0.8)),
        ("The contingent of troops rose by a quarter, and the troops grew by a third.", Bound.CHANGE, (1.25, 1.25)),
    ],
)
def test_shares_and_multiples_are_factors_of_their_base(
    sentence: str, bound: Bound, ratio: tuple[float, float]
) -> None:
    share = next(s for s in levels(sentence) if s.quantity.ratio)
    assert (share.quantity.bound, share.quantity.ratio) == (bound, ratio)


def test_a_share_of_a_number_in_the_sentence_is_reckoned_out() -> None:
    share = next(s for s in levels("More than half of the 47,000 troops in Japan are on Okinawa.") if s.quantity.ratio)
    assert (share.quantity.ratio, share.quantity.low, share.quantity.best) == ((0.5, 1.0), 23_500, None)


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Roughly 13,000 US troops are in Afghanistan.", Modality.OBSERVED),
        ("Canada will send 450 soldiers to Latvia.", Modality.PLANNED),
        ("At least 5,000 troops are expected to arrive.", Modality.PROJECTED),
        ("Russia has deployed 30,000 soldiers.", Modality.OBSERVED),
        ("The plan calls for 9,000 troops; 4,000 are in place.", Modality.PLANNED),
    ],
)
def test_verbs_tell_what_is_seen_from_what_is_planned(sentence: str, modality: Modality) -> None:
    assert levels(sentence)[0].modality is modality


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The law sets a ceiling of 20,000 troops.", ClaimKind.CEILING),
        ("The generals set a floor of 2,500 troops.", ClaimKind.FLOOR),
        ("The army's goal is 60,000 soldiers.", ClaimKind.TARGET),
        ("He denied that 3,000 soldiers were in Mali.", ClaimKind.DENIAL),
        ("There are 3,000 soldiers in Mali.", ClaimKind.LEVEL),
    ],
)
def test_ceilings_floors_targets_and_denials_are_told_apart(sentence: str, kind: ClaimKind) -> None:
    assert levels(sentence)[0].claim_kind is kind


def test_a_ceiling_named_by_its_noun_bounds_the_number_from_above() -> None:
    (level,) = levels("Our troop ceiling will be 69,000.")
    assert (level.quantity.bound, level.quantity.low, level.quantity.high) == (Bound.BELOW, None, 69_000)


def test_the_basis_is_read_only_where_it_is_said() -> None:
    assert levels("Some 1,300 soldiers will be in Chad total.")[0].basis is Basis.TOTAL
    assert levels("Congress authorised 30,000 troops.")[0].basis is Basis.CORE
    assert levels("There are 2,000 troops in Iraq.")[0].basis is Basis.UNKNOWN


@pytest.mark.parametrize(
    "sentence",
    [
        "A union of the two forces was turned down.",
        "The council wants a 2011 pullout of combat soldiers.",
        "They were freed in a swap for three insurgents.",
    ],
)
def test_years_bodies_and_swapped_prisoners_are_no_levels(sentence: str) -> None:
    assert [s.text for s in levels(sentence)] == []


def test_a_share_that_an_official_told_of_behind_a_comma_is_no_poll():
    text = "About a fifth of the American force would go home, an official familiar with the plan said."
    (share,) = levels(text)
    assert share.quantity.bound is Bound.SHARE
