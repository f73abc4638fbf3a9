"""What a project file holds.

values       the words of the field: enums and small frozen dataclasses, plain Python
errors       the one error that is told to a person

The tables, a file a concept:
articles     articles and their texts, which never change
spans        tagged words
codes        the codebook and its codings
sources      who said it
origins      the act of telling that independence is counted in
claims       statements with number, time and attribution
grades       judgements on sources and information, only ever added
relations    how claims stand to one another
verdicts     whether two descriptions mean one source
assessments  the analyst's own judgements, and what later proved right
hypotheses   competing hypotheses and the marks of claims
scales       grading scales of a house
places       places and their spellings
forces       whose troops
events       what a chart flags
suggestions  what the reader of phrases offers
figures      saved charts and the numbers behind each export
reports      reports: their parts, and the numbers in their text
notes        an analyst's words, on anything, and what else they are about
searches     searches under a name
second_coding  a set tagged once more by somebody who does not see the first tags
analysts     who did it
facts        the project's own facts, one row
history      change sets and changed rows
rows         what all tables share
bulk         many rows put in at once
originals    originals unpacked and proved
identity     row ids, the same in every copy
schema       all tables, loaded
views        what other programs read by SQL: flat, with stable names
library      the list of articles, read before all else loads
listing      its order: all ids with headings between them

The file:
project      a project: made or opened
working      a project at work: read, edited, undone, followed
changesets   a change set while it is made
opening      looking at a file before trusting it
planted      whether anything in it was written by a stranger
wholeness    whether a file is whole: pages, references, sizes
soundness    whether every value is one its column may hold
sqlite       the SQLite library and its connections
engines      an engine that reads and one that records
migrating    making a file and bringing an older one up to date
migrations   Alembic's revisions
copying      a whole copy, checked before it gets its name
sharing      a copy to hand on, without what others are not to have
backups      dated copies beside the project, put back on demand
rotation     which backups are kept
rescued      rows read past the pages that cannot be read
salvaging    all that can be read, in a new file
homes        where a project lives: in a file or on a server
drivers      the plain driver behind a connection, whichever database it is
server       a project on a PostgreSQL server
descriptors  first bytes read without breaking SQLite's locks
whereabouts  what kind of place a file lies in
presence     who has the project open
watching     what another program does to it meanwhile
guarding     triggers that refuse a circle, a grade by nobody, a time before 1900
recording    triggers that write every changed row into the open change set
sealing      a digest of every row, so that a value that changed on the drive is noticed
clashing     what was typed over what a colleague has changed meanwhile
chaining     a chain over the change sets, so that a record that was altered is noticed
merging      two copies become one
undoing      a change set applied backwards
stacks       the stacks of undo and redo
search       the full-text index
faults       SQLite's errors as sentences
"""
