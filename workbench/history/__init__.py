"""The history of a project: what was done, when and by whom, what it was before, and back to it.

rows    change sets, by person, day, item and field
items   what a changed row belongs to, as people say it
fields  each field's old and new value, as it is read
back    one field restored, or all that was done since a moment taken back
"""
