"""When something goes wrong that is no fault of the analyst's: what is told of it, where it is kept, what is shown.

Nothing here may tell what a project holds: not a word of an article, not a source's name, not a folder of the
person's. So nothing is struck out; what may be told is let through, and all else is left out.

words     an error without the words of its message; files by their place in the program
folder    where the log is
log       the log file
ended     a program that ended without closing, told at the next start
account   the report of a problem, as text
dialog    that report, looked at and copied; the log
"""
