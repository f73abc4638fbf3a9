"""Reports: a figure with every statement behind it and its numbered sources, as one page that needs nothing else.

document   a report as plain values, ready for any format
page       a figure's content as HTML
lettering  the typeface, cut down to the signs the page uses
export     a project's report written to a file
"""
