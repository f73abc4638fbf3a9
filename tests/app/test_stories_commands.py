"""muster list stories, list changed and import --new-version-of, as another program calls them."""

import json

from commands import muster

BODY = """Officers in Brussels called the timetable workable, and said that convoys would go before the rains began.

Fewer than 2,000 US troops will remain in Iraq by September, a senior official said in Erbil.
"""


def test_copies_are_listed_and_a_new_version_says_what_waits(tmp_path):
    file, first, second = tmp_path / "p.muster", tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(f"{BODY}\n(AFP)\n", "utf-8")
    second.write_text(BODY.replace("2,000", "1,000"), "utf-8")
    assert muster("new", file).returncode == 0
    done = muster("import", file, first, second, "--published", "2025-10-01", "--suggest", "accept")
    assert done.stdout.count("one of 2 articles of one story") == 2
    [story] = json.loads(muster("list", file, "stories", "--json").stdout)
    assert (story["articles"], story["agency"], story["changed_numbers"]) == (2, "AFP", ["2,000 → 1,000"])
    article = story["copies"][0]["id"]
    done = muster("import", file, second, "--new-version-of", article, "--reason", "Corrected", "--json")
    assert (done.returncode, json.loads(done.stdout)["waiting"]) == (0, 1)
    [waits] = json.loads(muster("list", file, "changed", "--json").stdout)
    assert (waits["tag"], waits["article"], waits["changes"]) == ("C-001", article, ["2,000 → 1,000"])
    assert waits["after"].startswith("Fewer than 1,000")
    claims = json.loads(muster("list", file, "claims", "--json").stdout)
    assert [claim["words_in_version"] for claim in claims] == ["1 of 2", None]
    assert muster("check", file).returncode == 0
    again = muster("import", file, second, "--new-version-of", article)
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    assert "has this text already, as version 2" in again.stderr
    assert "is no article" in muster("import", file, second, "--new-version-of", "seven").stderr
    assert "no longer in the project" in muster("import", file, second, "--new-version-of", "7").stderr
    assert muster("import", file, first, second, "--new-version-of", article).returncode == 2
    assert muster("list", file, "stories", "--csv").stdout.startswith("id,title,articles,agency")
