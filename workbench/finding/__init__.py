"""Finding in the library: what is typed, read and turned into conditions; what is kept; words in their contexts.

language     what is typed, in its parts; knows words only
fields       outlet:, after:, graded: and the others, each as a condition in SQL
listings     the list for what is typed, the best of it first and soon
marks        what stands around a hit in a passage
saved        searches under a name
standing     where words stand in a text, and the words around the first of them
concordance  each place where words stand, with what stands before and after
"""
