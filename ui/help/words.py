"""What each part of the screen is, in few words, and the page of the help that says more: one table.

F1 and "What's this?" both read it. A part is known by the class of a pane around it, with its package where two share a
name, and by its accessible name; an entry without a name is the pane's own.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """``topic`` is a page, or a heading on it: ``bounds#hard-and-soft``."""

    home: str
    name: str
    says: str
    topic: str


WORDS = (
    # The list of articles
    Words("LibraryPane", "", "All articles of the project. Semibold: work is left. A dot: not begun. The signs at the right count claims, suggestions, notes and shared origins.", "searching"),
    Words("LibraryPane", "Search articles", "Words that the articles hold, or fields such as outlet: place: after: graded:. What is typed is sought at once.", "searching#what-can-be-typed"),
    Words("LibraryPane", "Sort and group", "The order of the articles, and what is written over them.", "searching#sorted-and-grouped"),
    Words("LibraryPane", "Searches", "Unread, being read, done, starred, and the searches that were saved.", "searching#searches-at-hand"),
    Words("CodebookPane", "", "Your own tags, as a tree. They say nothing about levels; claims and numbers have tags of their own.", "codes"),
    # The article
    Words("ReaderView", "", "The article. Select words and press one letter to tag them. {next_suggestion} goes to the next suggestion, {accept} accepts it, {reject} rejects it.", "reading-suggestions"),
    Words("ArticleTabs", "", "The articles that are open. {next_article} goes to the next of the library.", "main-job"),
    Words("FactsLine", "", "Where and when the article appeared, and how many others carry the same telling. Press a part to correct it.", "importing#facts-of-an-article"),
    Words("SuggestionBar", "", "What was read from the words in the dashed box. Nothing of it is on a chart until you accept it.", "reading-suggestions"),
    # A claim, field by field
    Words("Inspector", "", "One claim, field by field. Each field saves when you leave it, and can be undone.", "claims"),
    Words("Inspector", "State of the claim", "Whether the claim still holds: active, superseded, corrected, retracted or refuted. Nothing is ever deleted from the record.", "claims#states"),
    Words("WhoSection", "Said by", "Who told it: a person, an unnamed person as described, an organisation, a document. The outlet that printed it is something else.", "sources-and-grades#who-said-it"),
    Words("WhoSection", "Origin", "The one act of telling. Five articles that carry one briefing are one origin and count once.", "origins"),
    Words("WhoSection", "Source grade", "How reliable the source is, A to F. F is “cannot be judged”; not graded is a blank, not an F.", "sources-and-grades#the-two-grades"),
    Words("WhoSection", "Information grade", "How credible this statement is, 1 to 6. 1 needs a second independent origin. 6 is “cannot be judged”.", "sources-and-grades#the-two-grades"),
    Words("WhoSection", "Grade as typed, such as b3", "Both grades at once: b3, with the reason behind it if you like.", "sources-and-grades#grading-by-key"),
    Words("NumberSection", "", "What the words say about the number. An end that is not said stays empty.", "bounds"),
    Words("NumberSection", "Bound", "How the words fence the number in: exactly, about, below, above, between, a share, a change.", "bounds#the-bounds"),
    Words("NumberSection", "Low", "The lowest level that the words allow. Empty: no lower end is said, and none is made up.", "bounds#blank-is-an-answer"),
    Words("NumberSection", "Best", "The level that the words name as likeliest. “Fewer than 2,000” has none.", "bounds#blank-is-an-answer"),
    Words("NumberSection", "High", "The highest level that the words allow. Empty: no upper end is said.", "bounds#blank-is-an-answer"),
    Words("BaseSection", "Base claim", "The claim whose level a share or a change is measured from, such as C-036.", "bounds#shares-and-changes"),
    Words("BaseSection", "Use the level proposed as base", "Takes the proposed claim as the base.", "bounds#shares-and-changes"),
    Words("FactsSection", "Force", "Whose troops. A force may have parts; the whole is not less than its parts.", "basis"),
    Words("FactsSection", "Counts", "Who is counted: the total present, the core force only, or not stated. The largest error in this field.", "basis"),
    Words("FactsSection", "Place", "Where. Any spelling will do: Arbil, Erbil and Irbil are one place, which lies in Iraq.", "basis#places-and-forces"),
    Words("FactsSection", "As of", "When the claim is about, which is not when it was published. 2025-04, 1 Oct 2025 and ../2025-09-30 (by then) all work.", "dates"),
    Words("FactsSection", "Kind", "What is said of the level: a level, a change, a share, a ceiling, a target, a denial and so on.", "claims#kinds"),
    Words("FactsSection", "Modality", "Observed, planned or projected. A plan is never drawn as an observation.", "claims#observed-planned-projected"),
    Words("RelationsSection", "", "How this claim stands to others: repeats, contradicts, supersedes and so on.", "claims#how-claims-stand-to-one-another"),
    Words("RelationsSection", "Kind of relation", "What this claim does to the other one.", "claims#how-claims-stand-to-one-another"),
    Words("RelationsSection", "The other claim's number", "The number of the other claim, such as C-061.", "claims#how-claims-stand-to-one-another"),
    Words("RelationsSection", "Reason for the relation", "Why, in your words. It stays in the history.", "claims#how-claims-stand-to-one-another"),
    Words("ConsequenceBar", "", "What stands on this claim, before it falls: marks, derived claims, assessments, figures.", "claims#states"),
    Words("BlindGrade", "", "The source's grade is asked for before its claim and others' grades are shown.", "sources-and-grades#grading-blind"),
    # Notes
    Words("NotesPane", "", "Notes on what is chosen, or all of the project. A note can be about several things.", "notes"),
    # Tables of claims
    Words("ClaimsView", "", "The claims of all articles: all, to review, contradictions, over time, codes, second coding.", "claims#the-tables"),
    Words("ClaimsTable", "Claims", "A row a claim. Enter opens the sentence.", "claims#the-tables"),
    Words("ReviewTable", "", "What was read and nobody has decided, the surest first. Enter goes to the words.", "reading-suggestions#the-queue"),
    Words("ContradictionsTable", "", "Claims of one series and time that cannot both hold. C confirms, D dismisses with a reason.", "claims#contradictions"),
    Words("TimelinePane", "", "A row a telling: above when it was true, below when it was known.", "timeline"),
    Words("CodingMatrixPane", "", "How often each code stands in each outlet, month, year or with each source.", "codes#the-coding-matrix"),
    Words("SecondCodingPane", "", "Sets that were tagged twice, blind, and how far both coders agree.", "codes#second-coding"),
    # Sources
    Words("SourcesView", "", "Who speaks in the articles, with grades, claims and origins.", "sources-and-grades"),
    Words("RegistryPane", "Search sources", "Names, spellings and descriptions of sources.", "sources-and-grades"),
    Words("RegistryPane", "Sources", "Each source with its grade and how often it speaks. {new_grade} grades the chosen one.", "sources-and-grades"),
    Words("GradesCard", "", "The grade of the source, with everybody's earlier ones and their reasons.", "sources-and-grades#the-two-grades"),
    Words("VerdictsCard", "", "Whether another description means the same source. A verdict is signed and can be taken back.", "sources-and-grades#one-source-or-two"),
    Words("OriginsCard", "", "The acts of telling that go back to this source.", "origins"),
    Words("CourseCard", "", "From the telling to the articles. Join what was told once, split what was told apart.", "origins#joining-and-splitting"),
    Words("SpokenCard", "", "Every sentence of the source. Enter opens it.", "sources-and-grades"),
    # Estimates
    Words("EstimatesView", "", "Each series with your own judgement of it, what it rests on, and what proved right.", "assessments"),
    Words("AssessmentForm", "", "Your own level: low, best, high, likelihood, confidence, reasons. Signed; the next one supersedes it.", "assessments"),
    Words("AssessmentForm", "Likelihood", "ICD 203 words, each with its range beside it.", "assessments#likelihood-and-confidence"),
    Words("AssessmentForm", "Confidence", "How good the ground under the judgement is. It is not a likelihood.", "assessments#likelihood-and-confidence"),
    Words("BearingTable", "", "The claims of this series. Say of each whether the judgement uses it, and how.", "assessments#what-it-rests-on"),
    Words("TrackRecordTable", "", "How each source's earlier claims stand to what later proved right.", "assessments#track-record"),
    Words("HypothesesPane", "", "Claims against competing hypotheses. The one with the least against it leads.", "assessments#competing-hypotheses"),
    # Chart
    Words("ChartCanvas", "", "Each mark is a telling; its shape says who is counted, its fill how good the source is. Enter opens the words.", "chart"),
    Words("ChartHead", "", "What the chart shows, and how.", "chart#views"),
    Words("ChartHead", "Count the total", "The level of everybody present, rotating and temporary forces too.", "basis"),
    Words("ChartHead", "Count the core", "The level of the authorised, long-term force only.", "basis"),
    Words("ChartHead", "What if", "The same claims pooled otherwise, beside the chart as it is: without an origin, with one basis, ignoring grades.", "what-if"),
    Words("KnownBar", "", "The chart as it could have been drawn on a past day.", "as-known-on"),
    Words("SeriesPane", "", "Which places and forces the chart shows, and which signs.", "chart#series-and-layers"),
    Words("SeriesPane", "Pooled band", "The workbench's own estimate, computed from the claims: a median and its pooled ranges.", "pooled-ranges"),
    Words("SeriesPane", "Forecast", "What the level may do after the last claim. Hatched, since nobody has reported it.", "pooled-ranges#after-the-last-claim"),
    Words("SeriesPane", "Planned and projected", "Plans are hollow and stand at the day they are meant for. They never touch the band.", "claims#observed-planned-projected"),
    Words("SeriesPane", "Superseded", "Claims that were right of their day and have a newer one. Grey, in their place.", "claims#states"),
    Words("SeriesPane", "Events", "Agreements, orders, attacks and breaks in counting, as flags.", "chart#series-and-layers"),
    Words("EvidencePane", "", "The words behind the mark, the chosen time or what is in sight, by origin.", "chart#from-a-mark-to-the-words"),
    # Figures, report, history
    Words("ReportView", "", "What is handed over: reports with live numbers and numbered sources, and the figures that left the project.", "reports"),
    Words("ReportList", "", "The reports of the project. N begins one with what the project has.", "reports"),
    Words("PartFrame", "", "A part of the report, written where it stands. @ cites, # puts in a live number, F4 a figure or a table.", "reports"),
    Words("StaleStrip", "", "Numbers that are not what they were when you confirmed them, and what changed.", "reports#when-a-number-changes"),
    Words("PagesDialog", "", "The pages as they would be printed.", "reports"),
    Words("report.FactsDialog", "", "Byline, days, marks and the style of citations; as known on a past day.", "reports"),
    Words("KeptFigures", "", "Every exported figure. Out of date: a claim on it reads otherwise now.", "figures#out-of-date"),
    Words("FigureWords", "", "The figure's words. They are drafted from the numbers; what you write stays.", "figures#its-words"),
    Words("FigureWords", "Alt text", "What the figure shows, for whoever cannot see it. It goes into the file.", "figures#its-words"),
    Words("HistoryView", "", "Everything that was done, by whom and when; any of it can be taken back.", "history"),
    # Dialogs
    Words("ImportDialog", "", "What was read, before it comes in. Correct titles and dates here.", "importing"),
    Words("PasteDialog", "", "The words become an article as they are.", "importing"),
    Words("AddressDialog", "", "One request, without cookies or scripts. The publisher can see it.", "importing#from-an-address"),
    Words("ReportDialog", "", "What did not come in, and what to do.", "importing#what-does-not-come-in"),
    Words("FactsDialog", "", "Title, outlet, byline, date and address of the article.", "importing#facts-of-an-article"),
    Words("NewVersionDialog", "", "A corrected text. The old one stays; tags go over where words and facts are the same.", "stories-and-versions#versions"),
    Words("ChangedDialog", "", "Tags whose words the new version has not: keep, take the new words, correct, or remove.", "stories-and-versions#versions"),
    Words("CompareDialog", "", "Two texts word by word; words that carry facts come first.", "stories-and-versions#versions"),
    Words("CopiesDialog", "", "The articles of one story, and what numbers they tell otherwise.", "stories-and-versions"),
    Words("SeekDialog", "", "Passages found by words or a pattern, coded in one edit.", "codes#coding-by-search"),
    Words("CodePicker", "", "Type the first letters of a code.", "codes"),
    Words("ConcordanceDialog", "", "Every place where words stand, with what stands around them.", "searching#every-place-where-words-stand"),
    Words("SavedSearchesDialog", "", "Searches that were saved. F2 renames, Del deletes.", "searching#searches-at-hand"),
    Words("ExportDialog", "", "The figure as it will look on paper, with its words, size and file.", "figures"),
    Words("exporting.ExportDialog", "", "Formats of other programs, each with what it cannot hold.", "other-programs"),
    Words("InfluenceDialog", "", "What the level would be without each origin.", "what-if#influence"),
    Words("ShareDialog", "", "What the copy will hold, before it is made.", "merging-and-sharing#a-copy-to-hand-on"),
    Words("MergeDialog", "", "What the other copy brings, what is to be decided, and what it does to the levels.", "merging-and-sharing#merging"),
    Words("BackupsDialog", "", "Backups to choose from. What is there now is kept as one more.", "history#backups"),
    Words("AskServer", "", "Where the project is on a server, and as whom.", "server"),
    Words("ClashDialog", "", "A colleague has changed what you were typing over: theirs, yours, or both.", "server#working-together"),
    Words("VagueDialog", "", "What “several” and “dozens” stand for, at least and at most.", "bounds#vague-words"),
    Words("ShortcutsDialog", "", "Every action with its key.", "keys"),
    Words("SettingsWindow", "", "How the program looks, reads, speaks and keeps. Type in its field to find a setting or a key.", "settings"),
    Words("KeysPage", "", "The keys of every action. Choose one, then press the button with its key, then the new key.", "settings#keys"),
    Words("LinesDialog", "", "What did not come along, or is not written.", "other-programs"),
    Words("WelcomePage", "", "Begin a project, open one, or try the sample.", "main-job"),
)  # fmt: skip

VIEWS = {
    "read": "reading-suggestions",
    "claims": "claims",
    "sources": "sources-and-grades",
    "estimates": "assessments",
    "chart": "chart",
    "report": "reports",
    "history": "history",
}
"""What F1 opens where nothing nearer is known."""

MENU_TOPICS = {
    "File": "importing",
    "Edit": "history",
    "View": "main-job",
    "Article": "importing#facts-of-an-article",
    "Tag": "tags",
    "Codes": "codes",
    "Claim": "claims",
    "Source": "sources-and-grades",
    "Hypotheses": "assessments#competing-hypotheses",
    "Chart": "chart",
    "Report": "reports",
    "Tools": "main-job",
    "Help": "main-job",
}
"""The page for the actions of a menu, where none below is nearer."""

GROUP_TOPICS = {
    ("File", "out"): "figures",
    ("File", "keep"): "history#backups",
    ("Edit", "find"): "searching",
    ("Edit", "note"): "notes",
    ("View", "go"): "keys#everywhere",
    ("View", "panes"): "keys#everywhere",
    ("View", "text"): "keys#in-the-text",
    ("View", "split"): "keys#in-the-text",
    ("Article", "texts"): "stories-and-versions",
    ("Claim", "state"): "claims#states",
    ("Claim", "go"): "chart#from-a-mark-to-the-words",
    ("Source", "origins"): "origins#joining-and-splitting",
    ("Chart", "views"): "chart#views",
}

ACTION_TOPICS = {
    **dict.fromkeys(("accept", "accept_all", "reject", "edit_suggestion", "why", "review"), "reading-suggestions"),
    **dict.fromkeys(("next_suggestion", "previous_suggestion", "suggest_again"), "reading-suggestions"),
    **dict.fromkeys(("find_copies", "fold_stories", "article_copies"), "stories-and-versions"),
    **dict.fromkeys(("second_coding", "new_second_coding"), "codes#second-coding"),
    **dict.fromkeys(("merge_copy", "conflicts"), "merging-and-sharing#merging"),
    "as_known_on": "as-known-on",
    "chart_histories": "pooled-ranges#plausible-histories",
    "code_search": "codes#coding-by-search",
    "coding_matrix": "codes#the-coding-matrix",
    "contradictions": "claims#contradictions",
    "find_command": "searching#the-command-palette",
    "gallery": "gallery",
    "grade": "sources-and-grades#grading-by-key",
    "grades_blind": "sources-and-grades#grading-blind",
    "hypotheses": "assessments#competing-hypotheses",
    "link_base": "bounds#shares-and-changes",
    "open_server": "server",
    "outdated_figures": "figures#out-of-date",
    "relate_claim": "claims#how-claims-stand-to-one-another",
    "share_copy": "merging-and-sharing#a-copy-to-hand-on",
    "change_keys": "settings#keys",
    "export_project": "other-programs",
    "settings": "settings",
    "shortcuts": "keys",
    "suggest_everywhere": "reading-suggestions",
    "timeline": "timeline",
    "toggle_codebook": "codes",
    "total_or_core": "basis",
    "track_record": "assessments#track-record",
    "vague_words": "bounds#vague-words",
    "view_chart": "chart",
    "view_claims": "claims",
    "view_estimates": "assessments",
    "view_history": "history",
    "view_read": "reading-suggestions",
    "view_report": "reports",
    "view_sources": "sources-and-grades",
}


def topic_of(name: str, menu: str, group: str) -> str:
    """The page of the help for an action: its own, that of its group in the menu, that of the menu."""
    return ACTION_TOPICS.get(name) or GROUP_TOPICS.get((menu, group)) or MENU_TOPICS[menu]
