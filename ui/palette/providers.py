"""What the palette offers: commands (>), sources and places (@), claims (#), values (=); else commands and articles.

Without a sign notes are found too, by their words.
"""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from ui.actions import Actions
from ui.catalogue import CATALOGUE
from ui.help.shortcuts import keys_of
from ui.help.words import topic_of
from ui.language.texts import tr
from ui.notes.lines import about
from ui.palette.candidates import Candidate
from ui.palette.things import KINDS, candidate
from workbench.notes import NoteRow, all_notes
from workbench.second_coding.blind import seen_things
from workbench.things import things_found
from workbench.valued import claims_stating

if TYPE_CHECKING:
    from ui.deeds.moving import Moving
    from ui.window import MainWindow


_LOOKED_UP = ("#", "@", "=")
_UNSIGNED = ("article",)
_MOST_NOTES = 8


def command_candidates(actions: Actions) -> list[Candidate]:
    return [
        Candidate(
            tr(entry.text).removesuffix("…"),
            actions[entry.name].trigger,
            detail=tr(entry.does),
            keys=keys_of(entry).split(" (")[0],
            icon=entry.icon,
            reason=actions.reason_off(entry),
            topic=topic_of(entry.name, entry.menu, entry.group),
        )
        for entry in CATALOGUE
        if entry.name != "find_command"
    ]


class Provision:
    """Finds candidates for what is typed, in the open project if there is one."""

    def __init__(self, window: "MainWindow", moving: "Moving") -> None:
        self._window = window
        self._moving = moving

    def __call__(self, typed: str) -> Iterable[Candidate]:
        sign, opened = typed[:1], self._window.opened
        commands = [] if sign in _LOOKED_UP else command_candidates(self._window.desk.actions)
        if opened is None or sign == ">":
            return commands
        with opened.read() as session:
            if sign == "=":
                found = claims_stating(session, typed.removeprefix("="))
            else:
                kinds = KINDS.get(sign, _UNSIGNED)
                found = things_found(session, typed.removeprefix(sign) if sign in KINDS else typed, kinds)
                notes = all_notes(session, typed)[:_MOST_NOTES] if typed.strip() and sign not in KINDS else []
            found = seen_things(session, opened.project.who, found)
        to = self._moving.to_thing
        return [
            *commands,
            *(candidate(one, partial(to, one.thing)) for one in found),
            *(self._note(note) for note in (notes if sign != "=" else ())),
        ]

    def _note(self, note: NoteRow) -> Candidate:
        run = partial(self._moving.to_note, note.id)
        return Candidate(
            note.heading, run, detail=tr("Note. {about}", about=about(note)), icon="sticky-note", is_found=True
        )
