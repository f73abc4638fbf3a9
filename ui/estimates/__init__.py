"""The Estimates view: each series with the analyst's own judgement of it, and what stands behind it.

view      the series, the chosen one, the form; the track record beside them
series    all series with their latest assessment
chosen    what is judged of the chosen series, and what has happened since
versions  its assessments, the newest first
bearing   the claims that bear on it, each with its role
form      the next assessment as it is written, with hints at the place
worded    a field for sentences, its hints below
levels    low, best and high as typed
proved    the dialog that says what proved right
record    how each source stands to that
strip     its small chart: how far each claim lay from it
"""
