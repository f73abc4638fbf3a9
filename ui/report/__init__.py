"""The Report view: reports written with live numbers, and every figure that left the project.

view      both, by pills

reports   the list beside the chosen report               titles    the list
bar       the buttons over it                             head      its title and what else is said of it
sheet     its parts under one another                     part      a part, and those that are written
cards     figures, tables and the annex                   stale     numbers that are not what they were
marked_edit  real typing in a part                        pieces    a text whose citations and numbers stay whole
chips     such pieces in a text document               empty     where there is no report yet
inserting  citations, numbers and parts found by words    writing   each deed as one edit
making    made and drawn beside the screen                pages     how it will be printed
facts     what is said of all of it, as a form            choice    which claims a table is of, as a form

kept      the kept figures: the table beside the preview  figures   the table: name, state, exported when
paper     the chosen one as on paper, and its state
words     title, subtitle, note and alt text of the chosen one
"""
