"""Files become articles, or one sentence that names the file and the reason."""

from collections import Counter
from pathlib import Path

import pytest

from workbench.incoming import IncomingArticle, Unreadable, read_files

_PAGE = """<!DOCTYPE html><html lang="en"><head><title>Cut announced | Tigris Post</title>
<meta property="og:site_name" content="Tigris Post"><meta name="author" content="Rana Aziz">
<link rel="canonical" href="https://tigris.example/cut">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-10-01T18:42:00Z"}</script>
<script>steal()</script></head><body><nav>Home World Sport</nav><article><h1>Cut announced</h1>
%s</article><footer>All rights reserved</footer></body></html>"""
_PARAGRAPH = (
    "<p>The force in Iraq will shrink to fewer than 2,000 people, an official told reporters on %s evening.</p>"
)


def _only(path: Path) -> IncomingArticle | Unreadable:
    return next(read_files([path]))


def _reason(path: Path) -> str:
    found = _only(path)
    assert isinstance(found, Unreadable)
    return found.reason


_WORDS = {
    "“About 2,500” troops, café said.": ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"),
    "Сокращение войск в Ираке.": ("cp1251", "koi8-r", "iso8859-5"),
    "نحو ألفي جندي سيبقون في العراق حتى نهاية العام.": ("cp1256", "iso8859-6"),
    "Yaklaşık iki bin asker Irak'ta kalacak, dedi yetkili. Bağımsızlık ığüşöç.": ("cp1254",),
}


@pytest.mark.parametrize(("words", "encoding"), [(words, each) for words, those in _WORDS.items() for each in those])
def test_a_text_is_read_whatever_its_encoding(tmp_path, words, encoding):
    path = tmp_path / "story.txt"
    path.write_bytes(f"{words}\n".encode(encoding) * 20)
    found = _only(path)
    assert isinstance(found, IncomingArticle)
    assert found.text.body.split("\n") == [words] * 20
    assert found.title == words


def test_a_saved_page_gives_text_and_facts_and_no_scripts(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(_PAGE % "".join(_PARAGRAPH % day for day in ("Monday", "Tuesday", "Wednesday", "Thursday")))
    found = _only(path)
    assert isinstance(found, IncomingArticle)
    assert (found.outlet, found.byline, found.url) == ("Tigris Post", "Rana Aziz", "https://tigris.example/cut")
    assert found.title.startswith("Cut announced")
    assert found.published is not None
    assert found.published.edtf == "2025-10-01"
    assert found.text.body.count("fewer than 2,000") == 4
    assert found.text.body.count("\n\n") >= 3
    assert "steal" not in found.text.body
    assert "All rights" not in found.text.body


def _page_of(paragraphs: list[str], charset: str) -> bytes:
    head = f'<html lang="ru"><head><meta charset="{charset}"><title>Cut announced | Tigris Post World</title></head>'
    return (head + "<body><table><tr><td>" + "<br><br>".join(paragraphs) + "</td></tr></table></body></html>").encode(
        charset
    )


@pytest.mark.parametrize(
    ("sentence", "charset"),
    [
        (
            "Около {n} военнослужащих останутся в регионе на зиму, сообщил в понедельник представитель ведомства.",
            "koi8-r",
        ),
        ("About {n} troops will stay – “firm” – through the winter, an official of the ministry said.", "cp1252"),
    ],
)
def test_an_old_page_in_one_cell_keeps_its_letters_and_its_paragraphs(tmp_path, sentence, charset):
    paragraphs = [" ".join([sentence.format(n=n)] * 2) for n in range(12)]
    path = tmp_path / "old.html"
    path.write_bytes(_page_of(paragraphs, charset))
    found = _only(path)
    assert isinstance(found, IncomingArticle)
    assert found.text.body.split("\n\n") == paragraphs


def test_what_a_page_says_only_in_its_markup_is_found(tmp_path):
    path = tmp_path / "saved.html"
    page = "<!DOCTYPE html>\n<!-- saved from url=(0032)https://tigris.example/2025/cut -->\n<html lang='en-GB'><head>"
    page += "<title>Force cut is announced | Tigris Post World</title>"
    page += "<meta property='og:site_name' content='Tigris Post'></head><body><article>%s</article></body></html>"
    path.write_text(page % "".join(_PARAGRAPH % day for day in ("Monday", "Tuesday", "Wednesday", "Thursday")))
    found = _only(path)
    assert isinstance(found, IncomingArticle)
    assert (found.title, found.outlet) == ("Force cut is announced", "Tigris Post")
    assert (found.url, found.language) == ("https://tigris.example/2025/cut", "en-GB")


def test_a_sign_far_down_a_long_text_is_not_lost(tmp_path):
    path = tmp_path / "long.txt"
    path.write_bytes(("Only plain letters here.\n" * 12_000 + "The café – “2,500” troops.").encode("cp1252"))
    found = _only(path)
    assert isinstance(found, IncomingArticle)
    assert found.text.body.endswith("The café – “2,500” troops.")


def test_files_that_cannot_be_read_are_named_and_the_others_come_in(tmp_path):
    (tmp_path / "good.txt").write_text("Two thousand troops are there.")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 200)
    (tmp_path / "empty.txt").write_text("  \n")
    (tmp_path / "report.docx").write_bytes(b"PK")
    names = ["noise.txt", "good.txt", "empty.txt", "report.docx", "gone.txt"]
    found = list(read_files(tmp_path / name for name in names))
    assert [type(each).__name__ for each in found] == ["Unreadable", "IncomingArticle", *["Unreadable"] * 3]
    reasons = [each.reason for each in found if isinstance(each, Unreadable)]
    assert reasons[0].startswith("noise.txt is not a text")
    assert reasons[1] == "empty.txt is empty. Choose a file with a text in it."
    assert reasons[2].startswith("report.docx is no Word document that can be read")
    assert "does not exist" in reasons[3]


def test_a_text_of_50_mb_says_how_large_it_may_be(tmp_path):
    path = tmp_path / "big.txt"
    path.write_bytes(b"word " * 10_000_000)
    assert _reason(path) == "big.txt has 50 MB, more than the 8 MB an article may have. Split it."


def test_a_page_of_50_000_nested_tags_is_answered_and_does_not_hang(tmp_path):
    path = tmp_path / "deep.html"
    path.write_text("<html><body>" + "<div>" * 50_000 + "x" + "</div>" * 50_000 + "</body></html>")
    assert "holds no article text" in _reason(path)


def test_a_page_that_says_an_impossible_date_comes_in_without_one(tmp_path):
    path = tmp_path / "page.html"
    page = _PAGE.replace("2025-10-01T18:42:00Z", "2025-02-31") % "".join(_PARAGRAPH % n for n in range(5))
    path.write_text(page)
    found = _only(path)
    assert isinstance(found, IncomingArticle)
    assert found.published is None


def test_real_saved_pages_give_their_text_and_facts(shared):
    """The pages of the corpus against the text their own benchmark expects, by words, and what every page states."""
    pages = sorted((shared / "data/corpus/dev/articles").glob("*.html"))
    assert len(pages) >= 10
    found = {page.name: _only(page) for page in pages}
    for page in pages:
        article = found[page.name]
        assert isinstance(article, IncomingArticle), page.name
        gold, words = (Counter(text.split()) for text in (_gold(page), article.text.body))
        shared_words = (gold & words).total()
        assert shared_words >= 0.97 * gold.total(), page.name
        assert shared_words >= 0.90 * words.total(), page.name
        assert article.published is not None, page.name
        assert article.outlet, page.name
    assert sum(bool(article.byline) for article in found.values()) >= 8
    assert sum(bool(article.url) for article in found.values()) >= 9


def _gold(page: Path) -> str:
    return page.with_suffix(".gold.txt").read_text("utf-8")
