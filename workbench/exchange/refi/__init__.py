"""REFI-QDA, what programs for qualitative analysis exchange: whole projects (.qdpx) and codebooks (.qdc).

container  the archive with its one project file and its texts, read with care
naming     what Muster's own tags and variables are called, by GUIDs that never change
xml        elements made, checked against the schema, and read
codes      the codebook as XML and back
codebook   a codebook alone, written and read
leaving    a project written
claims     claims as cases, written
found      what is in a file, as plain values
reading    a project file read into these
counting   how a program counted the signs of its texts
quoting    where a selection stands by the words it quotes
offsets    where a sign of a text as it came stands in the text as it is stored
placing    its texts as articles, and where the marks stand in them
entering   what was found brought into a project
marks      codes and tags put on the articles
tag        words on their way in
cases      cases brought in as claims
remarks    notes, comments and variables brought in as notes
"""
