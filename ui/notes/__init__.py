"""Notes on the screen: beside every view, on what is chosen there or all of the project.

pane      the list of notes over the chosen one
lines     the notes as a list, painted
editor    one note: its title, its words, what it is about
current   what is chosen in the view in front, the most particular first
sign      a small button that says how many notes a thing has
"""
