"""Reports: text, figures, tables and numbered sources, written as documents.

document   a report as plain values, ready for any format

outline    reports and their parts: made, written, moved, removed
template   what a new report begins with
marks      bold, slanted, citations and live numbers in text; knows words only
numbers    live numbers: read, confirmed, told apart from how they stood
number_changes  why one is not what it was, in sentences
offering   what can be put into a report, found by words
choosing   which claims a number or a table is of
tabled     the tables of a report
sourcing   one numbering of sources for all of a report
making     a report of the project as plain values
issuing    it written to a file

of_figure  the report of one figure, where nobody has written one
around     what stands around figures and behind numbers in every format: notes, sources, citations as words
marking    handling marks
export     a report written to a file by its ending

numbered   sources numbered by first mention
columns    how a table's width is shared
scripts    words by the direction they are written in
packed     office documents: the same parts, the same bytes; a template looked at first

docx       Word                                      docx_looks  its styles, pages and facts, or a template's
docx_notes  sources as endnotes                      docx_marks  fields, bookmarks, links, shades, alt texts
html       one page that needs nothing else          lettering  its typeface, cut down to the signs it uses
pdf        PDF                                       pdf_pages, pdf_letters, pdf_tags  its pages, typefaces, structure
pptx       slides                                    pptx_looks  their size, marks and words
xlsx       a workbook: a sheet a series
markdown   CommonMark with tables
"""
