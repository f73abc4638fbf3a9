"""The Sources view: who said it, why to believe it, and whether several tellings are one origin.

view            the registry beside the chosen source
registry        all sources: search, kinds, the list
kinds           the kinds as pills
registry_model  the lines of the list, filtered
registry_paint  how a line is painted
editor          an edit on the chosen source
chosen          what is read of the chosen source
sheet           the chosen source, card by card
cards           a titled card, and asking for a reason
head            its name, and what is said of it in a sentence
facts           the same as a form
spellings       the names that mean it
grades          its grades over time
grade_steps     the picture of them
grading         a new grade, each code with its definition
origins         the origins it told, counted
proposals       tellings that may be one origin
course          the card of one origin: joined, split
flow            the picture of everything that repeats it
flow_plan       where its boxes and lines stand
spoken          every place where it speaks
verdicts        whether another description means the same
"""
