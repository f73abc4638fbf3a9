"""Competing hypotheses in the Estimates view: questions at the left, the matrix of the chosen one beside them.

pane       the questions and the matrix of the chosen one, read and shown
weighing   what is done with them
questions  the list of questions
board      what the matrix says, its buttons, the matrix, its cell
grid       the matrix as a table with its keys
model      claims against hypotheses as a Qt model
header     hypotheses with their words wrapped
paint      claims and marks as they are drawn
foot       scores and counts below their columns
cell       the chosen cell: its mark and its reason
widths     how wide the columns are
adding     the dialog that brings claims in
words      the dialog that asks for a sentence
edits      each deed as one edit, named for the history
taking     the matrix to the clipboard and to a file
"""
