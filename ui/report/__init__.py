"""The Report view: every figure that left the project, whether it is up to date, and how it would look today.

view      the table beside the preview          figures   the table: name, state, exported when
paper     the chosen one as on paper, and its state
words     title, subtitle, note and alt text of the chosen one
"""
