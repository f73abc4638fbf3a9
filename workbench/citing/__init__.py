"""Articles as they are cited, and as other programs keep references.

articles   an article of the project as CSL-JSON
names      names in bylines, parted and put together
dates      EDTF as CSL's dates, and back
styles     a reference in one of the styles; pure over CSL-JSON
processor  the CSL processor, its known flaws mended
house      the house style of government products
"""

from typing import Any

Item = dict[str, Any]
"""One reference: "id", "type", "title", and what else is known of it, by the names of CSL-JSON (CSL 1.0.2)."""
