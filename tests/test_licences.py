"""What Muster stands on: everything in the lock file, with a licence that lets it be handed on, and its words."""

import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from resources.files import path, text
from resources.licences import build
from ui.help.licences import licence_words, licensed

# SPDX names of the licences that a desktop program may be handed on under, with all that it contains.
ALLOWED = set(
    """0BSD Apache-2.0 BSD-2-Clause BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-Attribution CC-BY-4.0 CC-BY-SA-3.0
    CC0-1.0 CNRI-Python HPND ISC LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MIT-CMU MPL-1.1 MPL-2.0
    OFL-1.1 OLDAP-2.8 PSF-2.0 PostgreSQL Unicode-3.0 Unlicense X11 ZPL-2.1 Zlib blessing bzip2-1.0.6""".split()
)
# Of the GPL all the same, and why that is right.
EXCEPTIONS = {
    "PyInstaller's bootloader": "GPL-2.0-or-later WITH Bootloader-exception",  # any program may be started by it
    "GCC's run-time libraries": "GPL-3.0-or-later WITH GCC-exception-3.1",  # any program may be linked with them
}


def is_allowed(expression: str) -> bool:
    """Whether one of its choices holds nothing but licences that are allowed."""
    return any(set(choice.strip("() ").split(" AND ")) <= ALLOWED for choice in expression.split(" OR "))


@pytest.fixture(scope="module")
def kept():
    return {one["name"]: one for one in build.json.loads(text("licences", "libraries.json"))}


def test_gpl_and_agpl_are_refused():
    refused = ["GPL-3.0-only", "AGPL-3.0-or-later", "GPL-2.0-or-later", "MIT AND GPL-2.0-only", "", "Proprietary"]
    assert [one for one in refused if is_allowed(one)] == []
    assert is_allowed("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later")


def test_every_licence_lets_the_program_be_handed_on(kept):
    others = {one["name"]: one["licence"] for one in tomllib.loads(text("licences", "others.toml"))["other"]}
    stated = {name: one["licence"] for name, one in kept.items()} | others
    assert {name: it for name, it in stated.items() if not is_allowed(it) and EXCEPTIONS.get(name) != it} == {}


def test_the_list_is_the_lock_files(kept):
    """After a change of uv.lock: make licences."""
    assert {name: one["versions"] for name, one in kept.items()} == build.runtime()


def test_the_list_says_what_the_installed_libraries_say(kept):
    """The same lock file and environment give the same bytes."""
    if sys.version_info[:2] != (3, 11):
        pytest.skip("the list is made with the oldest Python that Muster runs on, whose libraries may be older")
    libraries, texts = build.collect()
    assert {one["name"]: one for one in libraries} == kept
    assert texts == {file.name: file.read_text("utf-8") for file in path("licences", "texts").iterdir()}


def test_a_library_for_another_system_is_known_by_hand(kept):
    for name, (licence, _) in build.ELSEWHERE.items():
        with pytest.raises(PackageNotFoundError):
            distribution(name)
        assert kept[name]["licence"] == licence


def test_everything_has_its_words_to_read():
    wordless = {one.name for one in licensed() if not one.texts and not one.note}
    assert wordless == set(build.ELSEWHERE)
    assert "Permission is hereby granted" in licence_words(next(one for one in licensed() if one.name == "sqlalchemy"))
