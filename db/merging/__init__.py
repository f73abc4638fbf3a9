"""Two copies of a project become one: by row id, over the change sets that they do not share.

joining     the whole of it: the other copy opened, reckoned, written
planning    what a merge will do, before a row is written
shapes      the tables as a merge sees them
copies      one copy as it is read
heads       the writes of a field that nobody has overwritten; plain values
reckoning   the rows of both copies reckoned into one
needs       deleted rows that another one refers to
clashes     rows of one key, rows of one number
circles     moves that make a circle together
traffic     what travels, proved
writing     the reckoned merge written
quoting     tags on a redacted text
settling    conflicts decided by writing
reopening   a decision undone, a merge undone later
undoing     a merge taken back while it is the last thing
"""
