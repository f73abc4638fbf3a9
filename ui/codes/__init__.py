"""The codebook on the screen: the tree beside the text, codes put by key, by drag and by search, the coding matrix.

pane      the tree with its filter, the meaning of the chosen code below
tree      the tree with its keys; codes are dragged in it and onto words
model     codes as a Qt model
paint     a code as it is drawn: swatch, name, count
working   what is done with codes: each deed one edit
picking   the dialog that chooses a code by the first letters
coding    the chosen code put on selected words
colours   the menu of colours
seeking   the dialog that codes an expression over a search result
hits      what was found, a tick each
matrix    codes against outlets, months, years or sources: a choice of the Claims view
grid      the matrix as a table with its keys
cells     it as a Qt model
shading   its cells as a heat map
passages  the coded words behind a cell
"""
