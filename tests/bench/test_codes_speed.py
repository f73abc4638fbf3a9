"""How fast codes are counted and an expression is looked for, against the raw reading of the same rows."""

import shutil
from collections import Counter

import pytest
from sqlalchemy import text

from db.project import Project
from workbench.codes.counts import Across
from workbench.codes.editing import code_named
from workbench.codes.matrix import read_coding_matrix
from workbench.codes.seeking import find_hits, put_codes
from workbench.codes.sought import Expression
from workbench.second_coding.agreement import agreed
from workbench.second_coding.pairing import Tag, paired

_CODED = text("""
SELECT c.id, c.code_id, a.id, a.outlet_id FROM coding c JOIN span s ON s.id = c.span_id
JOIN article_version v ON v.id = s.version_id JOIN article a ON a.id = v.article_id
""")
_HAVING = text("""
SELECT t.body FROM text t WHERE t.id IN (SELECT rowid FROM text_search WHERE text_search MATCH :word)
""")


@pytest.fixture(scope="module")
def coded(large_library, tmp_path_factory):
    """A copy of the large library with 20 codes on up to 20,000 passages, and the word they were found by."""
    path = shutil.copyfile(large_library, tmp_path_factory.mktemp("codes") / "coded.muster")
    with Project.open_file(path, who="A. Analyst") as project:
        word = _word(project)
        found = find_hits(project, Expression(word), None)
        with project.edit("Code") as session:
            for number in range(20):
                put_codes(session, found.hits[number::20], code_named(session, f"Code {number}").id)
        yield project, word, len(found.hits)


def _word(project):
    """One that some thousands of articles have."""
    with project.read() as session:
        bodies = session.scalars(text("SELECT body FROM text ORDER BY id LIMIT 400")).all()
    counts = Counter(word for body in bodies for word in {each.lower() for each in body.split() if each.isalpha()})
    return min(counts, key=lambda word: abs(counts[word] - 20))


def test_codes_are_counted_in_a_few_times_what_reading_the_rows_takes(coded, against, report):
    project, _, count = coded
    report(f"coding matrix of {count:,} codings")
    with project.read() as session:
        ratio = against(
            lambda: read_coding_matrix(session, Across.OUTLET), lambda: session.execute(_CODED).all(), rounds=5
        )
    assert ratio.value <= 6


def test_an_expression_is_found_in_a_few_times_what_reading_its_texts_takes(coded, against, report):
    project, word, count = coded

    def twin():
        with project.read() as session:
            return sum(body.lower().count(word) for body in session.scalars(_HAVING, {"word": word}))

    report(f"“{word}” over 100,000 articles: {count:,} hits")
    ratio = against(lambda: find_hits(project, Expression(word), None), twin, rounds=3, warm_up=1)
    assert ratio.value <= 12


def test_two_coders_of_2_000_tags_are_compared_in_a_few_times_a_sort(against):
    first = [Tag(n, 1, "code", 30 * n, 30 * n + 20, "", n % 7) for n in range(2_000)]
    second = [Tag(n, 1, "code", 30 * n + 3, 30 * n + 24, "", n % 6) for n in range(2_000)]
    rows = [(tag.start, tag.end, tag.code_id) for tag in (*first, *second)]
    ratio = against(lambda: agreed(paired(first, second), {1: 70_000}), lambda: sorted(rows * 50), rounds=5)
    assert ratio.value <= 6
