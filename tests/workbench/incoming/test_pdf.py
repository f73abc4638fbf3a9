"""PDF: the words in reading order, the printer's work undone; what holds no text says so."""

import pytest
from documents import pdf

from workbench.incoming import IncomingArticle, Unreadable, read_files

_LEFT = [
    "The coalition will shrink its force in the north",
    "of the country to fewer than 2,000 people within",
    "a year, an official of the ministry said. The re-",
    "duction follows a decade-long, 2,500-",
    "strong mission, and talks of the US-",
    "led command with the government.",
    "A first group of 400 left in the spring, when the",
    "mission ended in the west.",
]
_RIGHT = [
    "The ministry gave no figure for those who stay.",
    "The reduction was first told of in the summer, a",
    "spokesman for the command said on the Wednesday,",
    "and the base at the river closes by winter.",
    "About 900 soldiers of the partner countries are",
    "to leave with it, he said, and none will come in",
    "their place, whatever the talks may bring until",
    "then.",
]
_TEXT = """\
The coalition will shrink its force in the north of the country to fewer than 2,000 people within a year, an
official of the ministry said. The reduction follows a decade-long, 2,500-strong mission, and talks of the US-led
command with the government. A first group of 400 left in the spring, when the mission ended in the west.
The ministry gave no figure for those who stay. The reduction was first told of in the summer, a spokesman for
the command said on the Wednesday, and the base at the river closes by winter. About 900 soldiers of the partner
countries are to leave with it, he said, and none will come in their place, whatever the talks may bring until then.
""".split()


def _column(lines, x=60.0, top=740.0):
    return [(x, top - 14 * number, words) for number, words in enumerate(lines)]


def _read(tmp_path, raw, name="report.pdf"):
    path = tmp_path / name
    path.write_bytes(raw)
    return list(read_files([path]))


def _body(found) -> str:
    (article,) = found
    assert isinstance(article, IncomingArticle)
    return article.text.body


def _reason(found) -> str:
    (unreadable,) = found
    assert isinstance(unreadable, Unreadable)
    return unreadable.reason


def test_lines_become_paragraphs_and_broken_words_are_mended(tmp_path):
    body = _body(_read(tmp_path, pdf([_column(_LEFT + _RIGHT)])))
    assert body.split() == _TEXT
    assert "\n\nThe ministry gave" in body


def test_columns_are_read_one_after_the_other(tmp_path):
    page = _column(_LEFT) + _column(_RIGHT, x=330)
    assert _body(_read(tmp_path, pdf([page]))).split() == _TEXT


def test_columns_that_were_drawn_across_are_read_one_after_the_other_too(tmp_path):
    across = [each for pair in zip(_column(_LEFT), _column(_RIGHT, x=330), strict=True) for each in pair]
    assert _body(_read(tmp_path, pdf([across]))).split() == _TEXT


def test_running_heads_and_page_numbers_are_dropped_and_numbers_of_the_text_stay(tmp_path):
    pages = [
        [
            (60, 800, "Tigris Review of Forces"),
            *_column(
                [f"Part {n} told of {n}00 soldiers in all, and the", "numbers of the year before stood at", "2,500"]
            ),
            (290, 30, f"Page {n} of 4"),
        ]
        for n in range(1, 5)
    ]
    body = _body(_read(tmp_path, pdf(pages)))
    assert "Tigris Review" not in body
    assert "Page" not in body
    assert body.count("2,500") == 4


def test_the_title_is_the_one_it_states_unless_that_is_a_file_name(tmp_path):
    (article,) = _read(tmp_path, pdf([_column(_RIGHT)], title="Forces in review"))
    assert article.title == "Forces in review"
    (article,) = _read(tmp_path, pdf([_column(_RIGHT)], title="Microsoft Word - draft7.doc"))
    assert article.title.startswith("The ministry gave no figure")


def test_a_scan_says_that_it_is_one(tmp_path):
    assert _reason(_read(tmp_path, pdf([[], [], []]))).startswith(
        "report.pdf is a scan: pages 1 to 3 are pictures without text. Have its text recognised"
    )


def test_pages_without_text_are_named_and_the_others_come_in(tmp_path):
    article, left = _read(tmp_path, pdf([[], _column(_RIGHT), [], []]))
    assert isinstance(article, IncomingArticle)
    assert left.reason == "Pages 1 and 3 to 4 of report.pdf have no text: a picture or blank. The other pages came in."


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (pdf([_column(_RIGHT)], is_locked=True), "report.pdf is locked with a password."),
        (b"%PDF-1.7\n" + b"\0garbage" * 4_000, "report.pdf is damaged or no PDF."),
        (pdf([_column(_RIGHT)])[:300], "report.pdf is damaged or no PDF."),
    ],
)
def test_a_pdf_that_cannot_be_opened_says_why(tmp_path, raw, says):
    assert _reason(_read(tmp_path, raw)).startswith(says)


def test_a_pdf_is_known_by_its_bytes_whatever_its_name(tmp_path):
    assert "spokesman" in _body(_read(tmp_path, pdf([_column(_RIGHT)]), "story.txt"))
