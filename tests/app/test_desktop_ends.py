"""The desktop as a process: whoever stops it from outside gets a clean end and a project in one file."""

import os
import signal
import subprocess
import sys
import time

import pytest


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_stopped_from_outside_it_closes_the_project_and_says_nothing(template, tmp_path, ending):
    path = tmp_path / "levels.muster"
    path.write_bytes(template.read_bytes())
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    command = [sys.executable, "-c", "import sys, ui.app; sys.exit(ui.app.main())", str(path)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as desktop:
        _wait_for(tmp_path / "config" / "muster" / "settings.toml")  # written once the project is open
        desktop.send_signal(ending)
        complaint = desktop.communicate(timeout=30)[1]
    assert desktop.returncode == 0
    assert "Traceback" not in complaint
    assert [each.name for each in tmp_path.glob("levels*")] == ["levels.muster"]


def _wait_for(path):
    for _ in range(600):
        if path.exists():
            return
        time.sleep(0.05)
    pytest.fail(f"{path} was not written")
