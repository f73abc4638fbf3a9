"""Tables of all claims, all sources, what is to review, and the history.

columns      what a column shows of a row
model        rows as a Qt table, sorted and filtered
pane         a filter field, a count and the table
claims       all claims
review       what is not decided yet, the surest first
claims_view  the Claims view, which holds both
sources      all sources, and how each was graded
history      what was done
"""
