"""The library: the list of articles at the left of the reader.

rows    articles with month headings between them, filtered
model   the rows as a Qt list
paint   one row: headline, outlet, date, and what waits in it
pane    search field, filters, list
"""
