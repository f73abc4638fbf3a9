"""What all tests share: user folders of their own, and new projects copied from one template."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.project import Project

if TYPE_CHECKING:
    from servers import Server

_HOMES = ("file", "server")


@pytest.fixture(autouse=True)
def _own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty project; copying it takes 2 ms, migrating a new one 40."""
    path = tmp_path_factory.mktemp("template") / "empty.muster"
    Project.create(path, "Test").close()
    return path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--server", action="store_true", help="every new project on a PostgreSQL server, not in a file")
    parser.addoption("--office", action="store_true", help="have LibreOffice open the reports as well")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """LibreOffice is started only where it is asked for."""
    for item in items:
        if item.get_closest_marker("office") and not config.getoption("--office"):
            item.add_marker(pytest.mark.skip(reason="LibreOffice opens the reports with --office"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests marked `both` run with their projects in a file and on a server."""
    if "kept_in" in metafunc.fixturenames:
        both = metafunc.definition.get_closest_marker("both") is not None
        only = "server" if metafunc.config.getoption("--server") else "file"
        metafunc.parametrize("kept_in", _HOMES if both else (only,), ids=None if both else ("",))


@pytest.fixture(scope="session")
def running_server() -> "Iterator[Server]":
    """One server for all tests of a process; they skip where none is installed."""
    from servers import running

    with running() as server:
        yield server


@pytest.fixture
def server(running_server: "Server") -> "Iterator[Server]":
    """The same, with the projects of each test gone after it."""
    yield running_server
    running_server.clear()


@pytest.fixture
def new_project(kept_in: str, request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Project]:
    """Each call opens another empty project: in a file, or for tests marked `both` on a server too."""
    made = 0

    def in_a_file() -> Project:
        nonlocal made
        made += 1
        path = tmp_path / f"project{made}.muster"
        shutil.copyfile(request.getfixturevalue("template"), path)
        return Project.open_file(path, who="A. Analyst")

    def on_a_server() -> Project:
        return Project.open_at(server.project(), who="A. Analyst")

    if kept_in == "file":
        return in_a_file
    server: Server = request.getfixturevalue("server")
    return on_a_server


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real input beside the repository, where there is one; tests that need it skip elsewhere."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the folder with real input is not here")
    return folder


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, made once; copy it before it is changed."""
    from workbench.sample import build_sample

    path = tmp_path_factory.mktemp("sample") / "sample.muster"
    build_sample(path)
    return path


@pytest.fixture
def sample(built_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample project that a test may change."""
    return Path(shutil.copyfile(built_sample, tmp_path / "sample.muster"))
