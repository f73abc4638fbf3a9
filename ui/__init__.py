"""What the analyst sees: the Qt screen and the command line.

app          starting the desktop
window       the main window, painted at once and furnished after
firstlook    the list of articles first, then all else
workspace    the views beside their rail
rows         a line of controls that wraps where the window is narrow
rail         the rail
desk         what every view is given
opened       the open project, its changes as one signal

catalogue    every action, as data
actions      the catalogue as Qt actions
mnemonics    letters of menus and their items
keys         the keys in force, and what the analyst put in their place
deeds        what the actions do
palette      the command palette
jumps        back and forward
session      where an analyst was in a project
help         pages to read and search, words on each part of the screen, shortcuts, about

tour         the sample tour, a line that goes along
welcome      the page before a project is open
library      the list of articles
concordance  every place where words stand
read         the Read view: library, article, inspector
reader       the article with its tags drawn on
inspector    a claim, field by field
notes        notes on anything, beside every view
codes        the codebook, codes put on words, the coding matrix
second_coding  a set tagged twice: started, tagged blind, compared, decided
rules        the rules that an analyst may change
incoming     the dialogs that bring articles in
versions     versions and copies of an article
estimates    the Estimates view: assessments, track record and hypotheses
hypotheses   competing hypotheses, in that view
merging      another copy brought in, looked at first
sharing      a copy to hand on
exporting    the project in other programs' formats
servers      projects on a server: asked for, and clashes settled
keeping      backups, and why a project is read-only
report       the figures that left the project, and the chosen one as it would look today
chart        the Chart view
sources      the Sources view
tables       claims and history as tables
timeline     claims and events over time
pills        buttons of which one is on
timers       deeds put off for a moment
lists        lists whose lines wrap
told         a headline with what is said of it below, painted

settings     the Settings window
language     English, German or Arabic: texts, numbers, dates
theme        light and dark
statusline   what is saved, the key to the tags, how far a job is
notice       the bar that says what happened
announcing   the same, spoken by a screen reader
jobs         long work beside the screen
printing     the process that draws figures for paper, reckons levels and reads phrases
errors       where uncaught errors end
trouble      what is told of them, the log, unexpected ends
collecting   reference cycles collected on the main thread

cli          the command line
"""
