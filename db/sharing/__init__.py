"""A copy to hand on: whole, or without what the others are not to have.

parts         what can be left out
making        the copy made, stripped, proved and put in place
veil          names found in any writing, and covered
secrets       whose names are to go, and every row that speaks of them
rules         what becomes of a stored word, in a row as in its history
cells         the rule applied to every row, change and conflict
bodies        texts with words covered, hashed anew, and the tags that quote them
forgetting    without notes, without history
proof         that no name is left, in any cell or byte
"""
