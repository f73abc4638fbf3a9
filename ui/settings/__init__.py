"""The Settings window: everything that can be chosen, on pages that can be searched; a change holds at once.

window     pages beside their names, with the search over all of them
pages      what each page offers, as data
rows       a setting as a line with its control
watched    the folders that are watched, to be left
keys_page  the keys of all actions: found, recorded, put back, handed on
key_rows   those keys as a table
recorder   a field that takes the next key pressed
"""
