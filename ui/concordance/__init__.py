"""Find in project: every place where words stand, one under the other, with what stands around them.

dialog   the field, the order, the places, what is exported
places   the places as a Qt table
paint    the words before set against those found
"""
