"""Tables of all claims, what is to review, what cannot both hold, and the history.

columns      what a column shows of a row
filtering    words anywhere in a row, or in one column
model        rows as a Qt table, sorted and filtered
pane         a filter field, a count and the table
claims       all claims
claim_columns  what each of their columns says
review       what is not decided yet, the surest first
contradictions  claims that cannot both hold
pair         two claims side by side
claims_view  the Claims view, which holds all three and the timeline
history      what was done
history_filters  by whom, since when, of which item and field
history_details  what one change set changed
figures      exported figures that are out of date
history_view  the History view, which holds both
choosing     several of them in one view, one in front
background   what is reckoned from all claims
"""
