"""The program as another program calls it: each command a process of its own, with its exit code and its words.

Importing the program costs more than most commands do. So the processes are forked from one that has imported it, and
`muster_afresh` is the way without that, which every installed program goes.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import select
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_LONGEST = 60  # s


def muster(*words: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command to its end: its exit code, what it printed, what it complained of."""
    if not hasattr(os, "fork"):
        return muster_afresh(*words, stdin=stdin)
    with tempfile.TemporaryDirectory() as folder:
        ends = {name: str(Path(folder, name)) for name in ("stdin", "stdout", "stderr")}
        Path(ends["stdin"]).write_text(stdin, "utf-8")
        order = {"words": list(map(str, words)), "environment": dict(os.environ), **ends}
        code = _code_of(json.dumps(order))
        said, complained = (Path(ends[name]).read_bytes().decode() for name in ("stdout", "stderr"))
        return subprocess.CompletedProcess(["muster", *order["words"]], code, said, complained)


def muster_afresh(*words: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The same from an interpreter that has imported nothing yet."""
    command = [sys.executable, "-m", "ui.cli.main", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, text=True, timeout=60, check=False)


def _code_of(order: str) -> int:
    forking = _forking()
    forking.stdin.write(f"{order}\n")
    forking.stdin.flush()
    ready, _, _ = select.select([forking.stdout], [], [], _LONGEST)
    if not ready:
        _forking.cache_clear()
        forking.kill()
        raise subprocess.TimeoutExpired(order, _LONGEST)
    return int(forking.stdout.readline())


@cache
def _forking() -> subprocess.Popen[str]:
    """The process that has imported the program."""
    command = [sys.executable, "-m", "tests.commands"]
    started = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(started.kill)
    return started


def _serve() -> int:
    """Fork a process for each order that comes in, and print its exit code; in the fork, answer with that code."""
    import matplotlib.figure  # noqa: F401  as below
    import scipy.optimize  # noqa: F401  what many commands import is imported once, before the forks
    import trafilatura  # noqa: F401

    import ui.cli
    import workbench.demo
    import workbench.pooling  # noqa: F401

    for module in pkgutil.iter_modules(ui.cli.__path__, "ui.cli."):
        importlib.import_module(module.name)
    gc.freeze()  # the forks share what is there and need not look through it
    for order in sys.stdin:
        child = os.fork()
        if not child:
            return _done(json.loads(order), ui.cli.main.run)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)
    return 0


def _done(order, run) -> int:
    for end, flags in (
        ("stdin", os.O_RDONLY),
        ("stdout", os.O_WRONLY | os.O_CREAT),
        ("stderr", os.O_WRONLY | os.O_CREAT),
    ):
        os.dup2(os.open(order[end], flags, 0o600), ("stdin", "stdout", "stderr").index(end))
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115
    os.environ.clear()
    os.environ.update(order["environment"])
    return run(order["words"])


if __name__ == "__main__":
    sys.exit(_serve())
