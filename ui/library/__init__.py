"""The library: the list of articles at the left of the reader.

pane       search field, filters, list
shelf      the articles of the open project as the list asks for them
seeker     questions answered beside the screen, the newest first
rows       articles under their headings, read when they come into sight
folding    stories folded to one line each
model      the lines as a Qt list
long       a list view of any length
paint      one line: headline, outlet, date, and what waits in it
passage    the words around a hit
arranging  the menus: sorted and grouped, searches at hand
saved      the dialog of saved searches
"""
