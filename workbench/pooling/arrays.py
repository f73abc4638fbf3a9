"""The one array type of the model."""

from typing import Any, TypeAlias

import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[Any]
"""Numbers of double precision, of the shape that is said where they are taken or given."""
