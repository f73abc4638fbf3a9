"""What all tests share: user folders of their own, and new projects copied from one template."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from db.project import Project


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


@pytest.fixture
def new_project(template: Path, tmp_path: Path) -> Callable[[], Project]:
    """Each call opens another empty project."""
    made = 0

    def make() -> Project:
        nonlocal made
        made += 1
        path = tmp_path / f"project{made}.muster"
        shutil.copyfile(template, path)
        return Project.open_file(path, who="A. Analyst")

    return make


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
