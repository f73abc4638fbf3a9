"""The keys in force: the catalogue's, and what the analyst has put in their place.

inforce   which keys each action has now, how they are written, and what else has a key
scopes    single keys of the widgets they belong to: put elsewhere, or turned off
exchange  keys to and from a file
"""
