"""Each format gives its text and what it says about itself; nothing in one is run or fetched."""

import gzip
import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from documents import docx, pdf, zipped

from workbench.incoming import IncomingArticle, Keeping, Unreadable, read_files

_SENTENCE = "Fewer than 2,000 soldiers will stay in the country, an official told the paper on {day} evening."
_PAGE = (
    "<!DOCTYPE html><html lang='en'><head><title>Force is cut</title></head><body><nav>Home World</nav><article>"
    + "".join(f"<p>{_SENTENCE.format(day=day)}</p>" for day in ("Monday", "Tuesday", "Wednesday", "Friday"))
    + "</article></body></html>"
)


@pytest.fixture
def read(tmp_path):
    def found(raw: bytes, name: str, keeping: Keeping = Keeping.NONE):
        path = tmp_path / name
        path.write_bytes(raw)
        return list(read_files([path], keeping=keeping))

    return found


def _facts(article: IncomingArticle):
    return article.title, article.outlet, article.byline, article.published and article.published.edtf, article.url


def test_a_word_document(read):
    (article,) = read(
        docx(["Force is cut", "Fewer than 2,000 stay.", "نحو ألفي جندي"], title="Brief of the day"), "a.docx"
    )
    assert article.text.body == "Force is cut\n\nFewer than 2,000 stay.\n\nنحو ألفي جندي"
    assert (article.title, article.byline) == ("Brief of the day", "Rana Aziz")


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_a_mail_with_a_document_and_a_mail_passed_on(read, subtype):
    inner = EmailMessage()
    inner["Subject"], inner["From"] = "Earlier", "press@command.example"
    inner.set_content("About 900 soldiers are there.")
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Kürzung angekündigt", "Rana Aziz <rana@tigris.example>"
    mail["Date"] = "Wed, 01 Oct 2025 23:42:00 +0300"
    words = "Fewer than 2,000 soldiers stay.\n\nThe café said so."
    paragraphs = "".join(f"<p>{each}</p>" for each in words.split("\n\n"))
    mail.set_content(words if subtype == "plain" else f"<script>steal()</script>{paragraphs}", subtype=subtype)
    mail.add_attachment(docx(["Annex of the order."]), maintype="application", subtype="x", filename="annex.docx")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    mail.add_attachment(inner)
    article, annex, passed_on = read(bytes(mail), "news.eml")
    assert article.text.body == words
    assert _facts(article) == ("Kürzung angekündigt", None, "Rana Aziz", "2025-10-01", None)
    assert (annex.text.body, annex.name) == ("Annex of the order.", "news.eml/annex.docx")
    assert (passed_on.title, passed_on.byline) == ("Earlier", "press@command.example")


def test_a_mailbox_gives_each_of_its_mails(read):
    mails = [
        f"From x Wed Oct  1 18:42:00 2025\nSubject: Mail {n}\n\nAbout {n}00 soldiers.\n>From here on.\n" for n in (1, 2)
    ]
    found = read("\n".join(mails).encode(), "box.mbox")
    assert [(one.title, one.text.body) for one in found] == [
        (f"Mail {n}", f"About {n}00 soldiers.\nFrom here on.") for n in (1, 2)
    ]


def test_a_page_saved_as_one_file(read):
    mail = EmailMessage()
    mail["Snapshot-Content-Location"] = "https://tigris.example/cut"
    mail["Subject"] = "Force is cut"
    mail.set_content(_PAGE, subtype="html", cte="quoted-printable")
    mail.make_related()
    mail.add_related(b"GIF89a", maintype="image", subtype="gif", cid="<p>")
    (article,) = read(bytes(mail), "page.mhtml")
    assert article.url == "https://tigris.example/cut"
    assert article.text.body.count("Fewer than 2,000") == 4
    assert "Home" not in article.text.body


_RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Tigris Post</title><language>en</language>
<item><title>Force is cut</title><link>https://tigris.example/1</link><pubDate>Wed, 01 Oct 2025 18:42:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Fewer than 2,000 stay.</p><script>steal()</script>
<img src="http://127.0.0.1:9/x.png"><p>The others leave.</p>]]></content:encoded></item>
<item><title>Only a headline</title><link>https://tigris.example/2</link></item></channel></rss>"""
_ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Tigris Post</title><entry><title>Force is cut</title>
<link href="https://tigris.example/1"/><updated>2025-10-01T18:42:00Z</updated><author><name>Rana Aziz</name></author>
<content type="html">&lt;p&gt;Fewer than 2,000 stay.&lt;/p&gt;</content></entry></feed>"""


def test_a_feed_gives_its_entries_and_a_headline_alone_is_an_article_to_fill(read):
    whole, headline = read(_RSS.encode(), "feed.xml")
    assert whole.text.body == "Fewer than 2,000 stay.\n\nThe others leave."
    assert _facts(whole) == ("Force is cut", "Tigris Post", None, "2025-10-01", "https://tigris.example/1")
    assert (headline.title, headline.text.body, headline.url) == ("Only a headline", "", "https://tigris.example/2")
    (entry,) = read(_ATOM.encode(), "feed.atom")
    assert _facts(entry) == ("Force is cut", "Tigris Post", "Rana Aziz", "2025-10-01", "https://tigris.example/1")


_RIS = """TY  - NEWS
TI  - Force is cut
AU  - Aziz, Rana
T2  - Tigris Post
DA  - 2025/10/01/
UR  - https://tigris.example/~rana/1
LA  - en
ER  -

TY  - NEWS
T1  - With its words
AB  - Fewer than 2,000 stay.
PY  - 2025
ER  -
"""
_BIB = """@article{a, title = {Die {K}\\"urzung}, author = {Aziz, Rana and R{\\"o}e, Jan}, journal = {Tigris Post},
 date = {2025-10-01}, url = {https://tigris.example/~rana/1}}
@online{b, title = "Second", year = 2025, month = oct, organization = {River Times}}"""
_ZOTERO = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/">
 <bib:Article rdf:about="https://tigris.example/1"><z:itemType>newspaperArticle</z:itemType>
 <dcterms:isPartOf><bib:Newspaper><dc:title>Tigris Post</dc:title></bib:Newspaper></dcterms:isPartOf>
 <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Aziz</foaf:surname><foaf:givenName>Rana</foaf:givenName>
 </foaf:Person></rdf:li></rdf:Seq></bib:authors><dc:title>Force is cut</dc:title>
 <dc:date>2025-10-01</dc:date></bib:Article>
 <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
</rdf:RDF>"""


def test_reference_lists_give_articles_to_fill(read):
    first, second = read(_RIS.encode(), "list.ris")
    assert _facts(first) == (
        "Force is cut",
        "Tigris Post",
        "Rana Aziz",
        "2025-10-01",
        "https://tigris.example/~rana/1",
    )
    assert first.text.body == ""
    assert (second.text.body, second.published.edtf) == ("Fewer than 2,000 stay.", "2025")
    first, second = read(_BIB.encode(), "list.bib")
    assert _facts(first) == (
        "Die Kürzung",
        "Tigris Post",
        "Rana Aziz, Jan Röe",
        "2025-10-01",
        "https://tigris.example/~rana/1",
    )
    assert (second.outlet, second.published.edtf) == ("River Times", "2025-10")
    (only,) = read(_ZOTERO.encode(), "list.rdf")
    assert _facts(only) == ("Force is cut", "Tigris Post", "Rana Aziz", "2025-10-01", "https://tigris.example/1")


def _warc() -> bytes:
    whole = b""
    for address, kind, raw, status in (
        ("https://tigris.example/cut", "text/html; charset=utf-8", _PAGE.encode(), "200 OK"),
        ("https://tigris.example/logo.png", "image/png", b"\x89PNG", "200 OK"),
        ("https://tigris.example/gone", "text/html", b"<html>Gone</html>", "404 Not Found"),
        ("https://tigris.example/order", "application/pdf", pdf([[(60, 700, "The order of the day.")]]), "200 OK"),
    ):
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + raw
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2025-10-01T18:42:00Z\r\n"
        head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        whole += gzip.compress(head.encode() + answer + b"\r\n\r\n")
    return whole


def test_a_web_archive_gives_its_pages_and_documents_with_their_addresses(read):
    page, order = read(_warc(), "crawl.warc.gz")
    assert (page.url, page.text.body.count("Fewer than")) == ("https://tigris.example/cut", 4)
    assert (order.url, order.text.body) == ("https://tigris.example/order", "The order of the day.")
    page, broken = read(_warc()[:-200], "cut-off.warc.gz")
    assert isinstance(page, IncomingArticle)
    assert isinstance(broken, Unreadable)


def test_an_archive_gives_its_files_and_counts_what_it_passes_over(read):
    inner = zipped({"deep/letter.docx": docx(["A letter."])})
    files = {
        "a/página.html": _PAGE,
        "b.txt": "About 900.",
        "more.zip": inner,
        "x.png": b"\x89",
        "__MACOSX/._b.txt": "x",
    }
    page, text, letter, passed = read(zipped(files), "all.zip")
    assert [one.name for one in (page, text, letter)] == [
        "all.zip/a/página.html",
        "all.zip/b.txt",
        "all.zip/more.zip/deep/letter.docx",
    ]
    assert passed.reason == "all.zip also holds what Muster does not read: 1 .png."


def test_a_folder_gives_its_files_and_leaves_a_saved_page_its_own(tmp_path):
    folder = tmp_path / "Новости"
    for name, words in {
        "b/新闻.txt": "About 900 soldiers.",
        "a.html": _PAGE,
        "a_files/ad.html": _PAGE,
        "a_files/x.js": "steal()",
        ".git/config.txt": "no",
        "photo.JPG": "x",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, "utf-8")
    (folder / "out.txt").symlink_to("/etc/hostname")
    page, text, passed = read_files([folder])
    assert [page.name, text.name] == ["Новости/a.html", "Новости/b/新闻.txt"]
    assert passed.reason == "Новости also holds what Muster does not read: 1 .jpg, 1 link."


def test_the_folder_one_is_in_has_its_name(tmp_path, monkeypatch):
    (tmp_path / "picture.jpg").touch()
    monkeypatch.chdir(tmp_path)
    (passed,) = read_files([Path()])
    assert passed.reason == f"{tmp_path.name} also holds what Muster does not read: 1 .jpg."


def test_an_empty_folder_says_so(tmp_path):
    (tmp_path / "in" / "deeper").mkdir(parents=True)
    (left,) = read_files([tmp_path / "in"])
    assert left.reason == "in has no file in it."


def test_files_are_known_by_their_bytes_where_the_name_says_nothing(read):
    for raw, name in (
        (_PAGE.encode(), "story"),
        (b"From: a@b.example\nSubject: Force is cut\nDate: Wed, 01 Oct 2025 18:42:00 +0000\n\nText.\n", "message"),
        (_RIS.encode(), "export.txt"),
        (docx(["Text."], title="Force is cut"), "document"),
        (_ATOM.encode(), "feed"),
    ):
        article = read(raw, name)[0]
        assert isinstance(article, IncomingArticle), name
        assert article.title == "Force is cut"


def test_kinds_that_are_not_read_say_what_to_do(read):
    for raw, name, says in (
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old.doc", "old.doc is of an old Word, Excel or Outlook."),
        (b"{\\rtf1 x}", "a.rtf", "a.rtf is rich text (RTF)"),
        (zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "a.xlsx", "a.xlsx is a .xlsx file"),
        (gzip.compress(b"words"), "a.txt.gz", "a.txt.gz is packed with gzip."),
        (json.dumps({"a": 1}).encode(), "a.json", "a.json is a .json file, which Muster does not read."),
    ):
        (left,) = read(raw, name)
        assert left.reason.startswith(says)


def test_the_bytes_are_kept_up_to_a_size_and_not_where_they_are_the_text(read):
    raw = docx(["Force is cut."])
    (article,) = read(raw, "a.docx", Keeping.SMALL)
    kept = article.original
    assert (kept.name, kept.size, kept.media_type.split(".")[-1]) == ("a.docx", len(raw), "document")
    (article,) = read(b"About 900 soldiers.\r\n", "b.txt", Keeping.ALL)
    assert article.original is None
    large = _PAGE.replace("Home", "x" * 2_100_000).encode()
    assert [read(large, "c.html", keeping)[0].original is not None for keeping in Keeping] == [False, True, False]
