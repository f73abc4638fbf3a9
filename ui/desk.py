"""What every view is given: the theme, the actions, the jobs and the process beside them, and somewhere to speak."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from db.errors import WorkbenchError
from ui.actions import Actions
from ui.announcing import Announcer
from ui.jobs import Jobs
from ui.notice import NoticeBar
from ui.printing import Printer
from ui.statusline import StatusLine
from ui.theme.theme import Theme
from workbench.settings import Settings


@dataclass(frozen=True, slots=True, weakref_slot=True)  # signals hold `say` weakly
class Desk:
    theme: Theme
    actions: Actions
    jobs: Jobs
    notices: NoticeBar
    status: StatusLine
    printer: Printer
    announcer: Announcer
    settings: Callable[[], Settings]

    def say(self, sentence: str) -> None:
        """Something done, for a moment in the status line."""
        self.status.showMessage(sentence, 6_000)
        self._speak(sentence)

    def complain(self, sentence: str) -> None:
        """Something refused or gone wrong, until the analyst closes it."""
        self.notices.tell(sentence)
        self._speak(sentence)

    def _speak(self, sentence: str) -> None:
        if self.settings().announcements:
            self.announcer.announce(sentence)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Within, a refusal becomes a notice; what follows in the block is not done."""
        try:
            yield
        except WorkbenchError as error:
            self.complain(str(error))

    def saved(self) -> None:
        self.status.show_saved(datetime.now().astimezone())
