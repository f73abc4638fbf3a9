"""The signs that stand around a hit in a passage on the screen."""

MARKS = ("\x02", "\x03")
"""They occur in no text, since texts are stored without them."""
