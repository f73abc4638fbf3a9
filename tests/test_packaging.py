"""The recipes of packages say what the program is: its kind of file, its commands, files that are there."""

import plistlib
import re
import struct
from configparser import ConfigParser
from pathlib import Path

from lxml import etree

from db.sqlite import APPLICATION_ID

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / ".ci" / "packaging"
KIND = "application/x-muster"


def test_a_project_is_known_by_its_ending_and_by_its_bytes(template):
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = etree.parse(PACKAGING / "linux" / "muster-mime.xml").getroot().find("m:mime-type", space)
    assert kind.get("type") == KIND
    assert kind.find("m:glob", space).get("pattern") == "*.muster"
    begins, within = kind.find("m:magic/m:match", space), kind.find("m:magic/m:match/m:match", space)
    head = template.read_bytes()[:100]
    assert head.startswith(begins.get("value").encode())
    at = int(within.get("offset"))
    assert struct.unpack(">I", head[at : at + 4])[0] == int(within.get("value"), 16) == APPLICATION_ID


def test_the_entry_in_the_menus_opens_projects():
    entry = ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str
    entry.read(PACKAGING / "linux" / "muster.desktop", "utf-8")
    assert entry["Desktop Entry"]["MimeType"] == f"{KIND};"
    assert entry["Desktop Entry"]["Exec"] == "muster open %f"
    listed = etree.parse(PACKAGING / "linux" / "muster.metainfo.xml").getroot()
    assert listed.findtext("provides/mediatype") == KIND
    assert listed.findtext("launchable") == "muster.desktop"


def test_the_manual_page_names_every_command(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    import manual

    page = "\n".join(manual.page())
    commands = re.findall(r"^\| `muster ([a-z][a-z-]*)", (ROOT / "docs" / "cli.md").read_text("utf-8"), re.MULTILINE)
    assert [one for one in set(commands) if f".SS muster {manual.roff(one)}" not in page] == []


def test_what_the_other_systems_recipes_name_is_there():
    plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    words = "".join(
        file.read_text("utf-8") for file in PACKAGING.rglob("*") if file.is_file() and file.suffix != ".pyc"
    )
    named = set(re.findall(r"\.ci[/\\]packaging[/\\][\w./\\]+\w", words))
    assert [one for one in named if not (ROOT / one.replace("\\", "/")).exists()] == []
