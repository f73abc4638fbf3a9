"""How long reading takes: an article of 600 words, and that time grows with length only linearly."""

import time
from datetime import date

from pytest_benchmark.fixture import BenchmarkFixture

from workbench.reading import read

PUBLISHED = date(2025, 10, 1)
PARAGRAPH = (
    "The defence ministry said on Tuesday that about 4,000 soldiers would leave the eastern provinces by the end of "
    "next year. A senior official, speaking on condition of anonymity, told reporters that fewer than 900 troops "
    "were left in the north, down from 2,500 in March 2024, and that a majority of them would go home. Critics "
    "in parliament called the plan hasty. The United States keeps some 2,000 troops in Iraq and 900 in Syria, "
    "the Pentagon said.\n\n"
)
ARTICLE = PARAGRAPH * 8


def test_an_article_of_six_hundred_words_is_read_within_twenty_milliseconds(benchmark: BenchmarkFixture) -> None:
    assert 550 < len(ARTICLE.split()) < 650
    read(ARTICLE, PUBLISHED)
    benchmark(read, ARTICLE, PUBLISHED)
    assert benchmark.stats.stats.median < 0.020


def test_a_megabyte_is_read_within_ten_seconds() -> None:
    text = PARAGRAPH * (1_000_000 // len(PARAGRAPH))
    start = time.perf_counter()
    read(text, PUBLISHED)
    assert time.perf_counter() - start < 10
