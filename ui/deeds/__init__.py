"""What the menus do, once the window is painted and the rest of the program is loaded.

deeds     brings the others together and opens what was asked for
files     new, open, sample, close, check
bringing  articles brought in, their originals given back
opening   a project that may be open elsewhere
serving   a project on a server, and what clashes with a colleague's work
keeping   backups made and put back, damaged files salvaged
merging   another copy brought in, conflicts decided
exporting the project in other programs' formats, and what these have written
sharing   a copy to hand on
tables    claims from a table
coding    the codebook, passages coded by search, second coding
versions  new versions, texts compared, copies of a story
sourcing  sources, origins and grading scales
weighing  questions, hypotheses and marks
standing  states, bases and relations, and what has to be drawn again
editing   undo and redo, the open article and claim
finding   the search field, saved searches, every place where words stand
moving    views, jumps back and forth, panes, the command palette
sitting   where the analyst left off, per project
setting   the Settings window, and what a changed setting does
looks     theme, full screen, shortcuts, about
touring   the sample tour, watched and gone on with
helping   the help at what has the focus, words on a part of the screen
comfort   text size, width and spacing, only the text, two articles, finding in one
reporting  the Report menu: parts put in and moved, previewed and exported
troubles  a problem reported, the log, an unexpected end
noting    notes beside every view, linked and gone to
"""
