"""Files made to harm: one sentence, and the project is as it was."""

import hashlib
import io
import stat
import zipfile
from pathlib import Path

import pytest
from exchanged import CODE, SOURCE, archive, project_file, selection, source

from db.errors import WorkbenchError
from db.project import Project
from workbench.exchange.arriving import enter_file

GOOD = project_file(source(selection(0, 5, "First")))
TEXT = {f"sources/{SOURCE}.txt": b"First line."}
LOLS = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 12))


def _with_codes(codes: str) -> bytes:
    return GOOD.replace(b"<Codes>", b"<Codes>" + codes.encode())


def _link() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        info = zipfile.ZipInfo(f"sources/{SOURCE}.txt")
        info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        made.writestr(info, "/etc/passwd")
        made.writestr("project.qde", GOOD)
    return out.getvalue()


def _many_codings() -> bytes:
    return b"".join(b'<Coding guid="%08x"/>' % (n * 2654435761 & 0xFFFFFFFF) for n in range(500_001))


def _twice(raw: bytes) -> bytes:
    return raw.replace(b"</Sources>", source("").encode() + b"</Sources>")


HOSTILE = {
    "climbing": (archive({"project.qde": GOOD, "../../evil.txt": b"x"}), "its name leads out of the archive"),
    "absolute": (archive({"project.qde": GOOD, "/etc/evil.txt": b"x"}), "its name leads out of the archive"),
    "windows": (archive({"project.qde": GOOD, "C:\\evil.txt": b"x"}), "its name leads out of the archive"),
    "linked": (_link(), "it is a link to another file"),
    "bomb": (archive({"project.qde": GOOD.replace(b"<Sources>", b" " * 30_000_000 + b"<Sources>")}), "made to do harm"),
    "bomb beside": (archive({"project.qde": GOOD, f"sources/{SOURCE}.txt": b" " * 30_000_000}), "made to do harm"),
    "two projects": (archive({"a.qde": GOOD, "b.qde": GOOD}), "holds several projects"),
    "none": (archive({"readme.txt": b"x"}), "holds no project file"),
    "cut off": (archive({"project.qde": GOOD, **TEXT})[:-40], "is damaged or cut off"),
    "entities": (
        archive({"project.qde": b"<!DOCTYPE lolz [<!ENTITY l0 'lol'>" + LOLS + b"]><Project>&l11;</Project>"}),
        "declares entities",
    ),
    "external": (
        archive({"project.qde": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}),
        "entities",
    ),
    "wrong encoding": (
        archive({"project.qde": GOOD.replace(b"Cap kept", b"Cap \xff\xfe kept")}),
        "is damaged or no XML",
    ),
    "no xml": (b"Not at all.", "is damaged or no XML"),
    "another root": (b"<CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>", "is no project of REFI-QDA"),
    "deep": (archive({"project.qde": _with_codes('<Code name="a">' * 400 + "</Code>" * 400)}), "is damaged or no XML"),
    "clashing codes": (
        archive({"project.qde": _with_codes(f'<Code guid="{CODE.upper()}" name="Floor"/>')}),
        "one GUID, so that nobody can tell",
    ),
    "a code within itself": (
        archive(
            {"project.qde": _with_codes(f'<Code guid="{SOURCE}" name="a"><Code guid="{SOURCE}" name="a"/></Code>')}
        ),
        "one GUID, so that nobody can tell",
    ),
    "clashing texts": (archive({"project.qde": _twice(GOOD), **TEXT}), "two texts of the GUID"),
    "too many codings": (
        archive({"project.qde": GOOD.replace(b"</Sources>", _many_codings() + b"</Sources>")}),
        "more than 250,000 tags",
    ),
}


@pytest.fixture(scope="module")
def untouched(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "project.muster"
    path.write_bytes(template.read_bytes())
    return path


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence(untouched: Path, tmp_path: Path, name: str):
    raw, reason = HOSTILE[name]
    path = tmp_path / "bad.qdpx"
    path.write_bytes(raw)
    before = hashlib.sha256(untouched.read_bytes()).digest()
    with Project.open_file(untouched) as project, pytest.raises(WorkbenchError, match=reason) as told:
        enter_file(project, path)
    assert "\n" not in str(told.value)
    assert str(told.value).startswith("bad.qdpx")
    assert hashlib.sha256(untouched.read_bytes()).digest() == before
