"""Two copies of the sample that two analysts work on, and short ways to change and ask them."""

import shutil

import pytest
from at_odds import copy_of

from db.project import Project


@pytest.fixture
def pair(built_sample, tmp_path):
    """Two analysts' copies of the sample."""
    mine = Project.open_file(shutil.copyfile(built_sample, tmp_path / "mine.muster"), "M. Okafor")
    other = copy_of(mine, tmp_path / "theirs.muster", "L. Haddad")
    yield mine, other
    mine.close()
    other.close()
