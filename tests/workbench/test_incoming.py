"""Files become articles, or one sentence that names the file and the reason."""

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


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251"])
def test_a_text_is_read_whatever_its_encoding(tmp_path, encoding):
    words = "Сокращение войск в Ираке.\n" * 20 if encoding == "cp1251" else "“About 2,500” troops, café said.\n" * 20
    path = tmp_path / "story.txt"
    path.write_bytes(words.encode(encoding))
    found = _only(path)
    assert isinstance(found, IncomingArticle)
    assert found.text.body == words.strip()
    assert found.title == words.split("\n", maxsplit=1)[0]


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
    assert "is a .docx file; Muster reads .txt and .html" in reasons[2]
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


def test_real_saved_pages_give_their_text(shared):
    """The pages of the corpus against the text their own benchmark expects, by words."""
    for page in sorted((shared / "data/corpus/dev/articles").glob("*.html")):
        gold = page.with_suffix(".gold.txt").read_text("utf-8").split()
        found = _only(page)
        assert isinstance(found, IncomingArticle), page.name
        words = set(found.text.body.split())
        assert sum(word in words for word in gold) >= 0.95 * len(gold), page.name
        assert found.published is not None, page.name
