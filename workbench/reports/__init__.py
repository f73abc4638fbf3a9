"""Reports: a figure with every statement behind it and its numbered sources, as one page that needs nothing else.

document   a report as plain values, ready for any format
page       a figure's content as HTML
lettering  the typeface, cut down to the signs the page uses
export     a project's report written to a file

outline    reports and their parts: made, written, moved, removed
template   what a new report begins with
marks      bold, slanted, citations and live numbers in text; knows words only
numbers    live numbers: read, confirmed, told apart from how they stood
number_changes  why one is not what it was, in sentences
choosing   which claims a number or a table is of
tabled     the tables of a report
sourcing   one numbering of sources for all of a report
references  an article as it is cited
making     a report of the project as plain values
"""
