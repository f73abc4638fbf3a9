"""The report of a problem, as text to copy: which program, on what, what happened, and the end of the log."""

import time

from ui.help.program import program_facts
from ui.trouble.log import last_lines

_LINES = 60


def account(happened: str, said: str = "") -> str:
    """``happened`` is an error or an end as `ui.trouble.words` tells it; ``said`` is what the analyst wrote to it."""
    facts = [f"{name}: {value}" for name, value in program_facts()]
    facts.append(f"Reported: {time.strftime('%Y-%m-%d %H:%M', time.gmtime())} UTC")
    parts = [("Muster: report of a problem", "\n".join(facts))]
    parts += [("What I did", said.strip()), ("What happened", happened), ("End of the log", last_lines(_LINES))]
    return "\n\n".join(f"== {heading}\n{words}" for heading, words in parts if words) + "\n"
