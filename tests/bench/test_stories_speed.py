"""Looking for wire copies on import, carrying tags to a new version: against the plainest work on the same words."""

import itertools
import random

import pytest
from large_library import vocabulary
from rapidfuzz.distance import Indel

from workbench import importing
from workbench.carrying import Carrier
from workbench.importing import import_articles
from workbench.incoming import from_text
from workbench.stories import Newcomer, Plan, plan
from workbench.texts import prepare_text
from workbench.wording import sentences_of

_VOCABULARY = vocabulary()


def texts(count: int, seed: int, words: int = 600) -> list[str]:
    """Articles of a vocabulary of their own, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311  no secret
    return [f"Report {seed} {number}\n{' '.join(chance.choices(_VOCABULARY, k=words))}." for number in range(count)]


def copies(count: int, seed: int) -> list[str]:
    """Articles of 600 words, nine in ten of them copies of others with some words changed or cut to a third."""
    chance = random.Random(seed)  # noqa: S311  no secret
    made: list[str] = []
    for whole in itertools.cycle(texts(count // 10, seed)):
        if len(made) >= count:
            return made
        words = whole.split(" ")
        for place in chance.sample(range(len(words)), 3):
            words[place] = str(chance.randrange(5_000))
        made.append(" ".join(words[: chance.choice([600, 600, 200])]))
    return made


def test_what_looking_for_copies_costs_an_import(new_project, against, monkeypatch):
    """Bringing 2,000 articles in, nine in ten copies: at most 1.6 of the same without looking for copies."""
    seeds = itertools.count(1)

    def importing_with(planning):
        project = new_project()
        with project.edit("Open"):  # changes nothing, but opens the connection that writes
            pass
        articles = [from_text(text) for text in copies(2_000, next(seeds))]

        def run() -> None:
            monkeypatch.setattr(importing, "plan", planning)
            import_articles(project, articles, reads=None, copies=True)

        return run

    def nothing(_project, newcomers, *_rest) -> Plan:
        return Plan([None] * len(newcomers), {})

    assert against(lambda: importing_with(plan), lambda: importing_with(nothing), 5, 1, prepared=True).value <= 1.6


@pytest.fixture
def library(new_project):
    project = new_project()
    for seed in range(4):
        articles = [from_text(text) for text in copies(5_000, 100 + seed)]
        import_articles(project, articles, reads=None, copies=True)
    yield project
    project.close()


def test_one_more_article_in_a_library_of_20000(library, against):
    """Finding out what one article is a copy of: at most 4 of reading the sketches of all articles."""
    text = prepare_text(copies(10, 100)[0] + " again")
    newcomer = Newcomer(text.id, None, None)
    read = "SELECT a.id, f.signature FROM article a JOIN article_version v ON v.article_id = a.id JOIN fingerprint f"

    def ours() -> None:
        assert plan(library, [newcomer], {text.id: text.body}).firsts != [None]

    def twin() -> None:
        with library.read() as session:
            driver = session.connection().connection.driver_connection
            assert len(driver.execute(f"{read} ON f.id = v.text_id").fetchall()) == 20_000

    assert against(ours, twin).value <= 4


def test_carrying_2000_tags_over_12000_words(against):
    """Two texts of 12,000 words cut into sentences and 2,000 tags carried: at most 2 of cutting and comparing them."""
    chance = random.Random(5)  # noqa: S311  no secret
    vocabulary = texts(1, 5)[0].split(" ")
    sentences = [" ".join(chance.choices(vocabulary, k=15)).capitalize() + "." for _ in range(800)]
    old = "\n\n".join(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3))
    new = old
    for place in sorted(chance.sample(range(len(old)), 10), reverse=True):
        new = f"{new[:place]} 2,000 {new[place:]}"
    tags = [(start, start + 40) for start in chance.sample(range(len(old) - 60), 2_000)]

    def ours() -> None:
        sentences_of.cache_clear()
        carrier = Carrier(old, new)
        for start, end in tags:
            carrier.carry(start, end)

    def twin() -> None:
        sentences_of.cache_clear()
        keys = [[key for sentence in sentences_of(text) for key in sentence.keys] for text in (old, new)]
        Indel.opcodes(*keys)

    assert against(ours, twin, rounds=7).value <= 2
