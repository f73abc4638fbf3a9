"""The inspector at the right of the reader: one claim, field by field, each saved as it is left.

inspector  the sections one below the other, and the claim they show
editor     one change to the claim is one edit with a label
fields     a labelled row, a line field that saves itself, a choice among a few
quoted     the words of the claim with its number marked
blind      the source's grade asked before its claim is shown
state      whether the claim still holds
who        who said it, the origin, the grades; origin_dialog names a new telling
consequence  what stands on a claim, shown before it falls
falling    states and lower grades asked through it
base       the level that a share or a change is measured from
relations  how the claim stands to others
number     the bound and the three numbers; range_picture draws them
facts      whose troops, who is counted, where, when, what kind
"""
