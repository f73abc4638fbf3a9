"""The codebook: a tree of codes, put on words by hand or by search, and counted.

tree       the codebook as it is shown: order, paths, how often each is used
paths      a code's path as one line, written and read; knows words only
editing    codes added, renamed, coloured, explained, retired, deleted
placing    codes moved in the tree
joining    one code merged into another
exchange   the codebook as CSV or TOML, and back
sought     an expression and where a text has it; knows words only
seeking    the expression over a library, and its hits coded
passages   coded words with the article they stand in
counts     codes against outlets, months or sources, as values
matrix     the same read from a project
tabled     the matrix as CSV, as a workbook, for the clipboard
shades     the shades of a heat map and what can be read on them; knows values only
heatmap    the matrix drawn for paper; knows values only
leaving    the codebook or the matrix written to a file by its ending
"""
