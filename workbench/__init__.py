"""What is done with a project, each deed a plain function over a session; no Qt.

reading      phrases read out of a text: levels, sources, dates, places; knows values only
incoming     articles out of files, archives, addresses and pasted words
texts        texts in the one form they are stored in

articles     adding articles and correcting their facts
importing    many articles in one edit, their phrases read
import_report  what an import did, in words and as JSON
repeats      what is on its way in and here already
originals    the bytes articles were read from, where they were kept
agencies     the agency whose story an article carries, found where one signs; knows words only
shingles     runs of five words as numbers, and the sketch that copies are found by; knows words only
copies       which texts are wire copies of which; knows words only
stories      wire copies kept together, and put right
story_views  stories as they are shown
versions     a corrected text, and what is tagged carried over to it
waiting      what could not be carried, seen beside the new words and decided
carrying     tags from one text to its next version; knows words only
differences  two texts word by word, the facts first; knows words only
wording      the words of a text and which of them carry facts; knows words only
claims_csv   the claims of a table in one edit
library      the list of articles
clashes      what a colleague has changed while one typed, in words
searching    full text with fields, ranked
finding      what is typed into a search, what is listed for it, what is saved, words in their contexts

review       what is not decided, the surest first
suggestions  what was read, kept until it is decided
rereading    the whole library read anew
explaining   why a suggestion was read as it was
offers       the form in which it is kept
accepting    a suggestion becomes a claim
tagging      selected words become a claim, or a part of one
spans        tagged words: made, grown, removed, listed
codes        the codebook: codes edited, exchanged, put by search, counted
sentences    where a sentence begins and ends; knows words only

claims       claims made and corrected
claim_joins  a claim joined to its parts
claim_views  claims as they are shown
claim_touches  which of them an edit has touched
relations    how claims stand to one another
relation_views  relations told from either side
bases        the level a share or a change is measured from
deriving     that level taken times a share, or more or less
contradictions  claims that cannot both hold, found and decided
corrections  corrections that are remembered
remembered   suggestions in the names these have given
sources      sources found and made
source_facts  what is said of a source, whom it acts for, its spellings
source_views  one source as it is shown
registry     all sources as a list
verdicts     whether two descriptions mean one source
lookalikes   sources that may be one, offered
origins      origins made and counted
origin_joins  origins joined and split
origin_proposals  tellings that may be one origin, and why; knows values only
tellings     proposals read from a project, confirmed or told apart
voices       independent voices, which support is counted in
likeness     whether texts and descriptions are alike; knows words only
grades       grades given, with their history
graders      several graders: blind, and how far they agree
second_coding  a set tagged twice, blind, and how far both agree
agreement    percentage and weighted kappa; knows values only
alpha        Krippendorff's alpha of codes, numbers and units; knows values only
scales       grading scales as data
places       places with their parents and spellings
forces       forces by any spelling
events       events that a chart flags
dates        EDTF as typed and stored
series       force, place and who is counted
assessments  the analyst's own levels, signed and superseded
assessment_views  assessments as they are shown
assessment_changes  what is judged otherwise, in words
claim_changes  what happened to claims since, in words
summaries    the sources behind any claims, as one paragraph
hypotheses   competing hypotheses: questions, marks, scores
notes        notes on anything, linked to more
noted        how many notes are on each thing of a kind
things       anything a note can be on, named and found
valued       claims found by the number they state
resolutions  what later proved right
track_record  how each source's earlier claims stand to it
track_strip  how far they lay from it, for a small chart and in words
likelihoods  ICD 203's words with their ranges; knows values only
linting      rules on judgements, each with its example; knows values only
hints        what they say of a whole project
numbering    C-061, O-12: the numbers people say

timeline     claims and events over time, true apart from known

charting     marks out of claims
pooling      one level with bands out of many statements: the model, as plain values
kept_figures  every exported figure, and whether it is up to date
pooled       the pooled level of a project's series
whatif       the same claims pooled otherwise, and the panel that then stands beside
influence    what hangs on each origin
figures      marks drawn and exported; knows values only
drawing      a project's figure: worded, exported, kept
figure_changes  what is otherwise than when a figure was exported
outdated     figures whose claims have changed since
impact       what stands on a claim or a source
reports      reports written, made from the project and issued as documents
citing       articles as they are cited: styles, CSL-JSON
merging      another copy brought in: what it would do, what is to be decided
records      flat records for lists and exports
tables       records as CSV that runs nothing
workbooks    records as a workbook that runs nothing
exporting    the ways out: every format by its name, with what it cannot hold
exchange     each format, written and read
writing      a file put in place whole

analysts     who is at work
rehearsal    the first edit made ready
history      what was done
checking     proving a project sound
sharing      a copy for others, and what is in it
backups      backups to choose from, and one put back
settings     the analyst's own settings
progress     how long work tells how far it is
sample       the sample project, built
tour         how far somebody has come on the sample tour
sample_report  its report
demo         the main job with no screen
"""
