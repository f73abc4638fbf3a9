"""Finding contradictions: the sweep against comparing every pair, and a whole project against reading its claims."""

import random
from datetime import date, timedelta
from itertools import combinations

from many_claims import build_project

from db.values import Basis, Modality
from workbench.contradictions.finding import cannot_both_hold, contradictions
from workbench.contradictions.offers import find_contradictions
from workbench.contradictions.ranges import Range
from workbench.contradictions.stated import Stated

_SMALL, _LARGE = 700, 50_000


def _claims(count: int) -> list[Stated]:
    chance = random.Random(3)  # noqa: S311 (the same claims in each run)
    return [_claim(number, chance) for number in range(count)]


def _claim(number: int, chance: random.Random) -> Stated:
    first = date(2016, 1, 1) + timedelta(chance.randrange(3650))
    level = float(chance.choice((2400, 2500, 2500, 2500, 2600, 2600, 900)))  # most agree, as most claims do
    return Stated(
        number,
        number,
        (chance.randrange(2), chance.randrange(10), Modality.OBSERVED),
        chance.choice(list(Basis)),
        Range(level - 100, level + 100),
        first,
        first + timedelta(chance.choice((0, 0, 0, 0, 30, 364))),
    )


def test_sweeping_5000_times_as_many_pairs_takes_at_most_sixty_times_as_long_as_comparing_each(against):
    large, small = _claims(_LARGE), _claims(_SMALL)

    def every_pair() -> list[tuple[int, int]]:
        pairs = combinations(range(_SMALL), 2)
        return [(a, b) for a, b in pairs if cannot_both_hold(small[a], small[b])]

    assert every_pair() == contradictions(small)
    assert against(lambda: contradictions(large, most=1_000_000), every_pair, rounds=5).value <= 60


def test_contradictions_of_a_project_of_50000_claims_are_found_in_the_time_of_a_few_plain_readings(
    against, report, tmp_path
):
    """The twin reads the same rows with the driver alone."""
    with build_project(tmp_path / "many.muster", _LARGE) as project:

        def plain() -> list[object]:
            with project.read() as session:
                driver = session.connection().connection.driver_connection
                return list(driver.execute("SELECT * FROM claim ORDER BY number").fetchall())

        ratio = against(lambda: find_contradictions(project), plain, rounds=5, warm_up=1)
        report(f"contradictions among {_LARGE:,} claims of a file: {ratio.ours / 1000:.2f} s")
        assert ratio.value <= 12
