"""Files made to do harm, and files too large: one line each in the report, and the rest comes in."""

import io
import os
import stat
import zipfile

import pytest
from documents import docx, zipped
from typing_extensions import override

from workbench.incoming import IncomingArticle, Unreadable, limits, read_files
from workbench.incoming.item import shown
from workbench.progress import Cancelled, Progress

_GOOD = "About 900 soldiers are there."


@pytest.fixture
def read(tmp_path):
    """What comes of a file beside a good one, which must come in whatever the other is."""

    def found(raw: bytes, name: str) -> list[str]:
        (tmp_path / name).write_bytes(raw)
        (tmp_path / "zz good.txt").write_text(_GOOD)
        *others, good = read_files([tmp_path / name, tmp_path / "zz good.txt"])
        assert isinstance(good, IncomingArticle)
        assert good.text.body == _GOOD
        return [one.reason if isinstance(one, Unreadable) else one.text.body for one in others]

    return found


def test_an_archive_that_would_grow_without_end(read):
    bomb = zipped({"a.txt": b"0" * 60_000_000, "b.txt": _GOOD})
    assert len(bomb) < 100_000
    left, good = read(bomb, "bomb.zip")
    assert left.startswith("bomb.zip/a.txt would grow to 60 MB, ")
    assert good == _GOOD


def test_archives_inside_one_another(read):
    raw = _GOOD.encode()
    for depth in range(8):
        raw = zipped({"deeper.zip" if depth else "a.txt": raw})
    (left,) = read(raw, "nested.zip")
    assert left.endswith("deeper.zip was left out: it lies in more than 4 archives inside one another.")


def test_an_archive_may_unpack_only_so_much_and_say_so_many_files(read, monkeypatch):
    monkeypatch.setattr(limits.Allowance, "__init__", lambda self: self.__dict__.update(files=2, unpacked=40))
    assert read(zipped({"a.txt": b"12345", "b.txt": _GOOD, "c.txt": _GOOD}), "all.zip") == [
        "12345",
        _GOOD,
        "all.zip has more files than the 100,000 one import may have. Import it in parts.",
    ]
    assert read(zipped({"a.txt": _GOOD, "b.txt": _GOOD}), "all.zip")[1].startswith("all.zip holds more than the 4 GB")


def test_an_archive_of_a_million_names_is_refused_before_they_are_listed(read):
    raw = bytearray(zipped({"a.txt": _GOOD}))
    end = raw.rfind(b"PK\x05\x06")
    raw[end + 10 : end + 12] = b"\xff\xff"
    longer = b"PK\x06\x06" + (44).to_bytes(8, "little") + bytes(20) + (10**6).to_bytes(8, "little") + bytes(16)
    (left,) = read(bytes(raw[:end]) + longer + bytes(raw[end:]), "names.zip")
    assert left == "names.zip has 1,000,000 files, more than the 100,000 one import may have. Split it."


def test_names_that_lead_out_links_and_locks(read, tmp_path):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name in ("../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "a\\..\\..\\evil.txt"):
            archive.writestr(name, "evil")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("locked.txt", "x" * 30)
        archive.writestr("good.txt", _GOOD)
    raw = bytearray(whole.getvalue())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the archive's two records of the locked one
        at = raw.find(b"locked.txt")
        while raw[raw.rfind(b"PK", 0, at) : raw.rfind(b"PK", 0, at) + 4] != mark:
            at = raw.find(b"locked.txt", at + 1)
        raw[raw.rfind(b"PK", 0, at) + flags] |= 1
    before = sorted(path.name for path in tmp_path.iterdir())
    *left, good = read(bytes(raw), "tricks.zip")
    assert good == _GOOD
    assert [reason.partition(": ")[2] for reason in left[:5]] == [
        *["its name leads out of the archive."] * 4,
        "it is a link to another file.",
    ]
    assert left[5] == "tricks.zip/locked.txt is locked with a password. Unpack it first."
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*before, "tricks.zip", "zz good.txt"])


@pytest.mark.parametrize(
    "doctype",
    ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'],
)
def test_a_word_document_with_entities(read, doctype):
    (left,) = read(docx(["&e;"], doctype=doctype), "xxe.docx")
    assert left == "xxe.docx was left out: its XML declares entities, which Word never writes."


def test_a_list_with_entities(read):
    raw = '<!DOCTYPE rdf [<!ENTITY e SYSTEM "file:///etc/passwd">]><rdf:RDF xmlns:z="http://www.zotero.org/namespaces/x#"/>'
    assert read(raw.encode(), "list.rdf") == [
        "list.rdf was left out: its XML declares entities, which no such file needs."
    ]


def test_a_feed_with_entities_gives_away_nothing(read, tmp_path):
    (tmp_path / "secret").write_text("the secret words")
    raw = f'<!DOCTYPE rss [<!ENTITY e SYSTEM "{(tmp_path / "secret").as_uri()}">]><rss version="2.0"><channel>'
    raw += "<title>T</title><item><title>Cut</title><description>About &e; 900.</description></item></channel></rss>"
    assert "secret words" not in " ".join(read(raw.encode(), "feed.rss"))


def test_a_page_with_scripts_and_remote_pictures_fetches_nothing(read, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("something was fetched")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    remote = "<script src='http://a.example/x.js'>steal()</script><img src='http://a.example/x.png'>"
    remote += "<link rel=stylesheet href='http://a.example/x.css'><iframe src='http://a.example/'></iframe>"
    words = "".join(f"<p>{_GOOD} The ministry said so on day {n} of the talks in the town.</p>" for n in range(5))
    (body,) = read(f"<html><body><article>{remote}{words}</article></body></html>".encode(), "page.html")
    assert body.count("900") == 5
    assert "steal" not in body


def test_a_file_of_2_gb_is_not_read(read, tmp_path):
    with (tmp_path / "huge.html").open("wb") as file:
        file.truncate(2 * 10**9)
    reasons = [one.reason for one in read_files([tmp_path / "huge.html"])]
    assert reasons == ["huge.html has 2,000 MB, more than the 40 MB an article may have. Split it."]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes by name")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (left,) = read_files([tmp_path / "pipe.txt"])
    assert left.reason == "pipe.txt is no file but a device or a pipe. Save its content in a file."
    (left,) = read_files([tmp_path])
    assert left.reason.endswith("also holds what Muster does not read: 1 device.")


def test_a_folder_of_more_files_than_an_import_may_have(tmp_path, monkeypatch):
    monkeypatch.setattr("workbench.incoming.files.FILES", 5)
    for n in range(9):
        (tmp_path / f"{n}.txt").write_text(f"About {n}00 soldiers.")
    *found, left = read_files([tmp_path])
    assert [one.text.body[6] for one in found] == list("01234")
    assert left.reason == "More than 5 files were chosen; the first 5 were read. Import the rest."


@pytest.mark.parametrize(
    "name",
    [
        "новости.txt",
        "新闻.txt",
        "أخبار.txt",
        "समाचार.txt",
        "ニュース.txt",
        "חדשות.txt",
        "🪖 news.txt",
        "a\nb.txt",
        "x" * 240 + ".txt",
    ],
)
def test_names_in_every_script(read, name):
    assert read(_GOOD.encode(), name) == [_GOOD]
    assert read(zipped({f"dir/{name}": _GOOD}), "all.zip") == [_GOOD]


def test_a_name_that_turns_the_direction_is_shown_as_it_is():
    assert shown("story\u202etxt.exe") == "storytxt.exe"
    assert shown("a\x1b[2Jb\udcff.txt") == "a[2Jb?.txt"
    assert len(shown("x" * 9_000)) < 200


def test_what_makes_a_library_stumble_is_one_line(read, monkeypatch):
    def stumble(*_args, **_kwargs):
        raise KeyError("w:body")

    monkeypatch.setattr("workbench.incoming.docx.text_of", stumble)
    (left,) = read(docx(["x"]), "odd.docx")
    assert left.endswith("odd.docx cannot be read: it is damaged, or made in a way that no program expects.")


def test_reading_stops_where_it_is_cancelled(tmp_path):
    for n in range(4):
        (tmp_path / f"{n}.txt").write_text(f"About {n}00 soldiers.")

    class Stops(Progress):
        def report(self, done: int, *_: object) -> None:
            if done == 2:
                raise Cancelled

    found = []
    with pytest.raises(Cancelled):
        found.extend(read_files([tmp_path], progress=Stops()))
    reading = read_files([tmp_path], progress=Stops())
    assert [next(reading).text.body, next(reading).text.body] == ["About 000 soldiers.", "About 100 soldiers."]


def test_files_that_are_no_articles_do_not_hide_those_that_are(tmp_path, monkeypatch):
    """However many of them a folder holds: the limit is on what would be read."""
    monkeypatch.setattr("workbench.incoming.folders.FILES", 3)
    for number in range(20):
        (tmp_path / f"picture {number}.jpg").touch()
    for number in (10, 2, 1):
        (tmp_path / f"report {number}.txt").write_text(f"{_GOOD} {number}")
    *came, left = read_files([tmp_path])
    assert [one.title for one in came] == [f"{_GOOD} {number}" for number in (1, 2, 10)]
    assert left.reason == f"{tmp_path.name} also holds what Muster does not read: 20 .jpg."


def test_looking_for_files_is_stopped_where_there_are_none_to_read(tmp_path, monkeypatch):
    monkeypatch.setattr("workbench.incoming.folders._AT_ONCE", 5)
    for number in range(20):
        (tmp_path / f"picture {number}.jpg").touch()

    class Stopped(Progress):
        asked = 0

        @override
        def report(self, done: int, total: int, text: str) -> None:
            self.asked += 1
            if self.asked > 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        list(read_files([tmp_path], progress=Stopped()))


def test_more_folders_than_an_import_may_have_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr("workbench.incoming.folders.FILES", 3)
    for number in range(5):
        (tmp_path / f"day {number}").mkdir()
        (tmp_path / f"day {number}" / "report.txt").write_text(f"{_GOOD} {number}")
    *came, left = read_files([tmp_path])
    assert len(came) == 2
    assert left.reason.endswith("holds more than 3 folders; so many were looked into. Import the rest.")
