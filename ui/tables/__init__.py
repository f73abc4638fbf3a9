"""Tables of all claims, all sources, and the history.

columns  what a column shows of a row
model    rows as a Qt table, sorted and filtered
pane     a filter field, a count and the table
claims, sources, history   the three tables
"""
