"""Competing hypotheses: what a question's possible answers have against them, after Heuer (1999), chapter 8.

questions  questions and their hypotheses: asked, renamed, moved, deleted
marks      how claims bear on hypotheses
weights    what a mark weighs by the grade of its claim; knows values only
scoring    the weighted inconsistency score, one origin counted once; knows values only
matrix     claims against hypotheses, read from a project
findings   what the matrix says, in sentences
tabled     the matrix as a table: CSV, for the clipboard, and questions as records
"""
