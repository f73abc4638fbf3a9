"""The inspector at the right of the reader: one claim, field by field, each saved as it is left.

inspector  the sections one below the other, and the claim they show
editor     one change to the claim is one edit with a label
fields     a labelled row, a line field that saves itself, a choice among a few
quoted     the words of the claim with its number marked
blind      the source's grade asked before its claim is shown
who        who said it, the origin, the grades
number     the bound and the three numbers, with a picture of the range
facts      whose troops, who is counted, where, when, what kind
"""
