"""What may be told of an error: its kind, where in the program it rose, and a message only where Python itself made it.

A message that a library or Muster composed may quote anything: `KeyError: 'the title of an article'`. One that the
interpreter made speaks of the program's own names, and of those only the ones that the program really has are kept.
"""

import builtins
import dis
import os
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, TracebackType

import resources

LEFT_OUT = "(its words are left out: they may be an article’s)"

_ROOT = Path(resources.__file__).resolve().parents[1]
_LIBRARIES = ("site-packages", "dist-packages")
_OF_THE_INTERPRETER = (
    *(TypeError, AttributeError, NameError, ImportError, IndexError, ZeroDivisionError, OverflowError),
    *(RecursionError, RuntimeError, SystemError, MemoryError),
)
_RAISING = {dis.opmap[name] for name in ("RAISE_VARARGS", "RERAISE") if name in dis.opmap}
_QUOTED = re.compile(r"'([^']*)'|\"([^\"]*)\"")
_NAMES = re.compile(r"\w+(?:\.\w+)*(?:\(\))?")
_BROKEN_RULE = re.compile(r"(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [\w., ]+)?")
_STACK_LINE = re.compile(r'\s*File "([^"\n]+)", line (\d+)(?:,)? in (<?\w+>?)')


def told(error: BaseException) -> str:
    """The error with its causes, the first cause first, as Python writes tracebacks, without words of others."""
    return "\n".join(_chain(error, set()))


def place(file: str) -> str:
    """A file of the program or of a library by its place in there; of any other no more than its last name."""
    path = Path(file)
    if path.is_relative_to(_ROOT):
        path = path.relative_to(_ROOT)
    parts = path.parts
    for folder in (*_LIBRARIES, f"python{sys.version_info[0]}.{sys.version_info[1]}", "Lib"):
        if folder in parts:
            return "/".join(parts[parts.index(folder) + 1 :])
    return path.name if path.is_absolute() else path.as_posix()


def stack_lines(words: str) -> list[str]:
    """The lines of a text that say where in the program something was, each with its place alone."""
    found = map(_STACK_LINE.match, words.splitlines())
    return [f'  File "{place(one[1])}", line {one[2]}, in {one[3]}' for one in found if one]


def _chain(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _chain(before, seen)
        yield "\nwhich led to:\n"
    if error.__traceback__ is not None:
        yield "Traceback (most recent call last):"
        yield from _frames(error.__traceback__)
    if isinstance(beside := getattr(error, "tb", None), str):  # of a process beside this one
        yield from stack_lines(beside)
    yield f"{_kind(error)}: {words}" if (words := _words(error)) else _kind(error)
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from _chain(part, seen)


def _frames(trace: TracebackType) -> Iterator[str]:
    for frame in traceback.extract_tb(trace):
        yield f'  File "{place(frame.filename)}", line {frame.lineno}, in {frame.name}'
        if frame.line:
            yield f"    {frame.line}"


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _words(error: BaseException) -> str:
    """What may be told of its message; empty where it has none."""
    message = str(error)
    if not message:
        return ""
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None)
    if isinstance(code, str):
        return f"{code} {message if _BROKEN_RULE.fullmatch(message) else ''}".strip()
    if isinstance(error, OSError) and error.errno is not None:
        return f"{error.errno} {os.strerror(error.errno)}"
    if not isinstance(error, _OF_THE_INTERPRETER) or _was_raised(error) or set(message) & {"/", "\\"}:
        return LEFT_OUT
    known = _names_of(error)
    return _QUOTED.sub(lambda found: _if_known(found, known), message)


def _was_raised(error: BaseException) -> bool:
    """Whether a line of Python raised it, which can compose any message, and not the interpreter."""
    trace = error.__traceback__
    if trace is None:
        return True
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_code[trace.tb_lasti] in _RAISING


def _if_known(quoted: re.Match[str], known: set[str]) -> str:
    name = quoted[1] or quoted[2] or ""
    is_ours = _NAMES.fullmatch(name) and all(part in known for part in name.removesuffix("()").split("."))
    return quoted[0] if is_ours else "‘…’"


def _names_of(error: BaseException) -> set[str]:
    """Every name in the code the error went through, every loaded module and what it defines."""
    known = set(dir(builtins))
    for name, module in list(sys.modules.items()):
        known.update(name.split("."), list(getattr(module, "__dict__", ())))
    trace = error.__traceback__
    while trace is not None:
        known.update(_names_in(trace.tb_frame.f_code))
        trace = trace.tb_next
    return known


def _names_in(code: CodeType) -> tuple[str, ...]:
    return (*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars, code.co_name)
