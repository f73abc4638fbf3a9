"""The numbers that the model is run with, each with where it comes from, and the name of the model.

Sizes are in log units (0.1 is about 10 %), times in days.
"""

from dataclasses import dataclass

MODEL = "4"
"""Number of the model; any change of a number below or of a formula counts it up."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to run the smoother.

    ``sigma`` is the day-to-day spread of the level, ``kappa`` multiplies the noise of every grade, ``lag`` is how many
    days what is said of the present is behind it.
    """

    sigma: float = 0.009
    kappa: float = 1.3
    lag: float = 0.0


@dataclass(frozen=True, slots=True)
class Scatter:
    """How a source's numbers may scatter: so many ``times`` what its grade says, with that ``chance`` beforehand."""

    times: float
    chance: float


@dataclass(frozen=True, slots=True)
class Undercount:
    """How far everybody may count too few: with ``chance`` the level is higher by ``shift`` ± ``spread``."""

    chance: float
    shift: float = 0.3
    spread: float = 0.15


AVERAGED = tuple(Setting(sigma, kappa, lag) for lag in (8.0, 25.0) for sigma in (0.002, 0.008) for kappa in (0.65, 1.2))
"""The settings that an answer is averaged over, each weighted by how well it foretells the claims.

The two sigmas hold a garrison that hardly moves (core of the quarterly changes of all places, 0.004) and a theatre that
does (0.0105 in expeditionary ones); jumps take care of the rest.
"""


@dataclass(frozen=True, slots=True)
class Options:
    """How the claims are pooled.

    ``settings`` are averaged; with ``biases`` sources may lean to one side persistently, and scatter more or less
    than their grades by one of ``scatters``. ``shared`` are shares and
    spreads (log units) of the errors that all sources have in common and that no pooling averages out. ``step`` is the
    grid's, ``joint_step`` that of two bases together, ``padding`` how far it reaches beyond the stated numbers, all in
    log units. So many ``histories`` are drawn beside the ranges.
    """

    settings: tuple[Setting, ...] = AVERAGED
    biases: bool = True
    scatters: tuple[Scatter, ...] = (Scatter(0.4, 1 / 3), Scatter(0.8, 1 / 3), Scatter(1.6, 1 / 3))
    undercount: Undercount | None = None
    shared: tuple[tuple[float, float], ...] = ((0.8, 0.03), (0.2, 0.10))
    step: float = 0.02
    joint_step: float = 0.03
    padding: float = 3.5
    histories: int = 0

    @property
    def words(self) -> str:
        """The options in one line, as they are kept with a figure."""
        allowance = "no undercount allowance"
        if self.undercount is not None:
            one = self.undercount
            allowance = f"undercount allowance {100 * one.chance:.0f} %, {one.shift:+g} ± {one.spread:g} log units"
        ways = "one setting" if len(self.settings) == 1 else f"{len(self.settings)} settings averaged"
        leaning = "source biases learned" if self.biases else "no source biases"
        return f"model {MODEL}, {ways}, {leaning}, {allowance}"


QUICK = Options(
    settings=(Setting(0.005, 0.8, 12.0),), biases=False, scatters=(Scatter(1.0, 1.0),), step=0.04, joint_step=0.06
)
"""One setting and no biases: the first picture while the averaged answer is on its way."""

GOLDEN = Options(
    settings=(Setting(),), biases=False, scatters=(Scatter(1.0, 1.0),), shared=((0.75, 0.04), (0.25, 0.13))
)
"""The one setting that published golden values of the formulas are given for."""
