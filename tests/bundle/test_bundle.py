"""The bundle as analysts have it: started from its folder, with nothing of the checkout. Run by `make bundle-check`."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("MUSTER_BUNDLE", ROOT / "dist" / "muster" / "muster"))
"""MUSTER_BUNDLE: another program to try, as /usr/bin/muster of the package."""

needs_screen = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool"))), reason="no virtual screen here: apt install xvfb xdotool"
)


@pytest.fixture(scope="session", autouse=True)
def _built() -> None:
    if not PROGRAM.exists():
        pytest.fail(f"{PROGRAM} is not there. Build it: make bundle", pytrace=False)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """As a new account has it: no Python, no checkout, no settings."""
    (tmp_path / "home").mkdir()
    return {"HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


@pytest.fixture
def muster(environment, tmp_path):
    def run(*words: object, stdin: str = "", ends: int = 0) -> str:
        command = [str(PROGRAM), *map(str, words)]
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == ends, done.stderr
        return done.stdout or done.stderr

    return run


def test_it_says_its_version_and_its_licences(muster):
    assert muster("--version").startswith("muster 0.")
    assert "PyInstaller's bootloader" in muster("--licences")


def test_the_main_job_without_a_screen(muster, tmp_path):
    muster("demo", "--out", "out")
    made = {file.name: file.stat().st_size for file in (tmp_path / "out").iterdir()}
    assert {"sample.muster", "levels.svg", "levels.pdf", "levels.png", "report.html", "claims.csv"} <= made.keys()
    assert min(made.values()) > 500
    assert "is sound" in muster("check", "out/sample.muster")
    levels = json.loads(muster("pool", "out/sample.muster", "--place", "Iraq", "--force", "US", "--json"))
    assert levels["origins"] > 3


def test_a_text_is_read(muster):
    words = "The ministry said on Wednesday that about 2,500 American troops are in Iraq."
    found = json.loads(muster("suggest", "-", "--published", "2025-10-01", "--json", stdin=words))["suggestions"]
    quantity = next(one for one in found if one["kind"] == "quantity")
    assert (quantity["best"], quantity["place"], quantity["bound"]) == (2500, "Iraq", "about")


PAGE = """<html><head><title>Fewer than before</title>
<meta property="article:published_time" content="2025-10-01"></head>
<body><article><h1>Fewer than before</h1><p>Officials said that fewer than 2,000 American troops remain in Iraq, a
number that has gone down since the spring of the year.</p><p>A second paragraph makes the page an article.</p>
</article></body></html>"""


def test_articles_come_in_whatever_their_format(muster, tmp_path):
    muster("demo", "--out", "out")
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    (tmp_path / "list.ris").write_text("TY  - NEWS\nTI  - A listed one\nAB  - Some 900 troops.\nER  - \n", "utf-8")
    muster("new", "mine.muster")
    answer = json.loads(
        muster("import", "mine.muster", "page.html", "list.ris", "out/levels.pdf", "--suggest", "accept", "--json")
    )
    titles = {one["title"] for one in json.loads(muster("list", "mine.muster", "articles", "--json"))}
    assert {"Fewer than before", "A listed one"} <= titles, answer
    assert len(json.loads(muster("list", "mine.muster", "claims", "--json"))) >= 1


@pytest.mark.parametrize("ending", ["html", "docx", "pdf", "pptx", "xlsx", "md"])
def test_a_report_is_set_in_every_format(muster, tmp_path, ending):
    muster("demo", "--out", "out")
    muster("report", "out/sample.muster", "-o", f"report.{ending}")
    assert (tmp_path / f"report.{ending}").stat().st_size > 4_000


def test_an_older_project_is_brought_up_to_date(muster, tmp_path):
    """Alembic runs the migrations from files."""
    import gzip

    old = tmp_path / "old.muster"
    old.write_bytes(gzip.decompress((ROOT / "tests/db/projects/schema-1.muster.gz").read_bytes()))
    muster("list", old, "articles")
    assert "is sound" in muster("check", old)


def test_a_server_that_is_not_there_is_said_in_a_sentence(muster):
    """Which needs psycopg and the keyring."""
    answer = muster("list", "postgresql://nobody@127.0.0.1:9/none", "articles", ends=1)
    assert answer.startswith("muster: ")
    assert "Traceback" not in answer


def test_the_window_opens_without_a_screen(environment, tmp_path):
    with started(environment | {"QT_QPA_PLATFORM": "offscreen"}, tmp_path, "open", "--sample") as program:
        wait_for(lambda: list(tmp_path.rglob("*.muster")) and not program.poll(), "the sample was not made")
        time.sleep(2)
        assert program.poll() is None


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as answer:
        yield f":{answer.readline().strip()}"
    server.terminate()
    server.wait(10)


@needs_screen
def test_a_chart_is_exported_from_the_window(environment, tmp_path, screen):
    """The process that draws for paper is the bundle too, started by itself."""
    environment |= {"DISPLAY": screen}

    def found(name: str) -> list[int]:
        sought = ["xdotool", "search", "--onlyvisible", "--name", name]
        ids = subprocess.run(sought, env=environment, capture_output=True, text=True, check=False).stdout
        return sorted(map(int, ids.split()))

    def focus(name: str, complaint: str, *, nth: int = 1) -> None:
        """Wait for a window and give it the keys, as a window manager would; `nth` of that name, the newest last."""
        wait_for(lambda: len(found(name)) >= nth, complaint)
        subprocess.run(["xdotool", "windowfocus", str(found(name)[-1])], env=environment, check=True)
        time.sleep(1)

    def press(*keys: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "150", *keys], env=environment, check=True)
        time.sleep(1)

    with started(environment, tmp_path, "open", "--sample") as program:
        focus("[Ss]ample", "the sample was not shown")
        press("ctrl+5")
        time.sleep(4)
        press("ctrl+e")
        focus("Export figure", "no dialog came")
        press("Return")
        focus("Export figure", "it was not asked where to", nth=2)
        subprocess.run(["xdotool", "type", str(tmp_path / "figure.svg")], env=environment, check=True)
        press("Return")
        wait_for((tmp_path / "figure.svg").exists, "no figure was written")
        assert program.poll() is None


class started:  # noqa: N801  read as a word
    def __init__(self, environment: dict[str, str], folder: Path, *words: str) -> None:
        self._given = ([str(PROGRAM), *words], folder, environment)

    def __enter__(self) -> subprocess.Popen[bytes]:
        command, folder, environment = self._given
        self._program = subprocess.Popen(command, cwd=folder, env=environment)
        return self._program

    def __exit__(self, *_: object) -> None:
        self._program.terminate()
        assert self._program.wait(30) == 0, "it did not close"


def wait_for(holds, complaint: str, most: float = 60) -> None:
    end = time.monotonic() + most
    while not holds():
        assert time.monotonic() < end, complaint
        time.sleep(0.2)
