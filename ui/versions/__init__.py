"""Versions and copies of an article on the screen.

keyed        a dialog that single letters work in
lines        a list with words below each headline
marked       a text with its differences from another marked
comparing    two texts side by side, walked through difference by difference
new_version  a corrected text brought in
changed      what was tagged before the text changed, decided one by one
copies       the articles of one story, put right
"""
