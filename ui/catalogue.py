"""Every action of the program, as data: what the menus, the command palette and the documentation all show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. ``keys`` are shortcuts of the window; ``letter`` works while reader, chart or matrix have the focus.

    ``does`` is one sentence for the palette, the status bar and docs/actions.md. ``needs`` is what must be there:
    project, article, suggestion, claim or mark; an empty string needs nothing.
    """

    name: str
    text: str
    menu: str
    does: str
    keys: tuple[str, ...] = ()
    letter: str = ""
    icon: str = ""
    needs: str = ""
    checkable: bool = False
    group: str = ""


MENUS = ("File", "Edit", "View", "Article", "Tag", "Claim", "Source", "Hypotheses", "Chart", "Tools", "Help")

CATALOGUE = (
    Entry("new_project", "New project…", "File", "Make an empty project in a file of your choice.", ("Ctrl+N",), icon="file-plus"),
    Entry("open_project", "Open…", "File", "Open a project file.", ("Ctrl+O",), icon="folder-open"),
    Entry("open_sample", "Open the sample project", "File", "Open a copy of the sample project, to try things on.", ("Ctrl+Shift+O",), icon="graduation-cap"),
    Entry("import_articles", "Import articles…", "File", "Bring in .txt and .html files.", ("Ctrl+Shift+I",), icon="import", needs="project", group="in"),
    Entry("paste_article", "Paste as article…", "File", "Make an article of the text on the clipboard.", ("Ctrl+Shift+V",), icon="clipboard-paste", needs="project", group="in"),
    Entry("import_claims", "Import claims…", "File", "Make claims of the rows of a .csv table.", icon="table-2", needs="project", group="in"),
    Entry("export_figure", "Export figure…", "File", "Save the chart as SVG, PDF or PNG with its sources and numbers.", ("Ctrl+E",), icon="image-down", needs="project", group="out"),
    Entry("export_timeline", "Export timeline…", "File", "Save the timeline as SVG, PDF or PNG, or as a table.", icon="clock", needs="project", group="out"),
    Entry("back_up", "Back up now", "File", "Make a checked copy of the project in the folder of its backups.", icon="save", needs="project", group="keep"),
    Entry("restore_backup", "Restore a backup…", "File", "Make the project again what a backup holds; what is there now is kept.", icon="history", group="keep"),
    Entry("salvage", "Salvage a damaged file…", "File", "Write everything that can be read of a damaged file into a new project.", icon="file-output", group="keep"),
    Entry("close_project", "Close project", "File", "Close the project; everything is saved already.", ("Ctrl+W",), needs="project", group="end"),
    Entry("quit", "Quit", "File", "Close the program.", ("Ctrl+Q",), group="end"),
    Entry("undo", "Undo", "Edit", "Take back the last edit.", ("Ctrl+Z",), icon="undo-2", needs="project"),
    Entry("redo", "Redo", "Edit", "Do the last undone edit again.", ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2", needs="project"),
    Entry("copy_with_source", "Copy with source", "Edit", "Copy the selected words with the article they stand in.", ("Ctrl+Shift+C",), icon="copy", needs="article", group="copy"),
    Entry("find_here", "Find in article", "Edit", "Find words in the open article.", ("Ctrl+F",), icon="search", needs="article", group="find"),
    Entry("find_in_project", "Find in project", "Edit", "Search the text of every article.", ("Ctrl+Shift+F",), icon="search", needs="project", group="find"),
    Entry("view_read", "Read", "View", "Library, article and inspector.", ("Ctrl+1",), icon="book-open", needs="project"),
    Entry("view_claims", "Claims", "View", "All claims as a table.", ("Ctrl+2",), icon="quote", needs="project"),
    Entry("review", "To review", "View", "What was read and is not decided, in the whole library.", ("Ctrl+Shift+R",), icon="list-checks", needs="project"),
    Entry("contradictions", "Contradictions", "View", "Claims of one series and time that cannot both hold, to confirm or dismiss.", ("Ctrl+Shift+X",), icon="triangle-alert", needs="project"),
    Entry("timeline", "Timeline", "View", "Claims and events over time: when each was true, and when it was known.", ("Ctrl+Shift+T",), icon="clock", needs="project"),
    Entry("view_sources", "Sources", "View", "All sources with their grades and origins.", ("Ctrl+3",), icon="users", needs="project"),
    Entry("view_estimates", "Estimates", "View", "Each series with your own assessment of it, and what it rests on.", ("Ctrl+4",), icon="ruler", needs="project"),
    Entry("track_record", "Track record", "View", "How each source's earlier claims stand to what later proved right.", needs="project"),
    Entry("hypotheses", "Hypotheses", "View", "Claims against competing hypotheses, and which has the least against it.", ("Ctrl+Shift+E",), icon="git-fork", needs="project"),
    Entry("view_chart", "Chart", "View", "Levels over time.", ("Ctrl+5",), icon="chart-line", needs="project"),
    Entry("view_report", "Report", "View", "The figures that left the project, whether each is up to date, and how it would look today.", ("Ctrl+6",), icon="file-text", needs="project"),
    Entry("view_history", "History", "View", "What was done, by whom and when.", ("Ctrl+7",), icon="history", needs="project"),
    Entry("outdated_figures", "Figures out of date", "View", "Exported figures whose claims have changed since.", icon="image-down", needs="project"),
    Entry("go_back", "Back", "View", "Go back to where you were before the last jump.", ("Alt+Left",), icon="arrow-left", needs="project", group="go"),
    Entry("go_forward", "Forward", "View", "Go forward again.", ("Alt+Right",), icon="arrow-right", needs="project", group="go"),
    Entry("toggle_library", "Library", "View", "Show or hide the list of articles.", ("Ctrl+B",), icon="panel-left", needs="project", checkable=True, group="panes"),
    Entry("toggle_inspector", "Inspector", "View", "Show or hide the inspector.", ("Ctrl+I",), icon="panel-right", needs="project", checkable=True, group="panes"),
    Entry("next_pane", "Next pane", "View", "Move the focus to the next pane.", ("F6",), group="panes"),
    Entry("previous_pane", "Previous pane", "View", "Move the focus to the pane before.", ("Shift+F6",), group="panes"),
    Entry("text_larger", "Larger text", "View", "Make the article's text larger.", ("Ctrl++", "Ctrl+="), needs="project", group="text"),
    Entry("text_smaller", "Smaller text", "View", "Make the article's text smaller.", ("Ctrl+-",), needs="project", group="text"),
    Entry("text_normal", "Normal text size", "View", "Bring the article's text back to 17 px.", ("Ctrl+0",), needs="project", group="text"),
    Entry("theme_light", "Light", "View", "Use the light theme.", icon="sun", checkable=True, group="theme"),
    Entry("theme_dark", "Dark", "View", "Use the dark theme.", icon="moon", checkable=True, group="theme"),
    Entry("theme_system", "As the system", "View", "Follow the system's light or dark.", icon="monitor", checkable=True, group="theme"),
    Entry("full_screen", "Full screen", "View", "Fill the screen with the window, or leave it.", ("F11",), icon="maximize", checkable=True, group="theme"),
    Entry("article_facts", "Facts…", "Article", "Correct title, outlet, byline, date and address.", ("Ctrl+Shift+D",), icon="newspaper", needs="article"),
    Entry("article_done", "Done", "Article", "Mark the article as read and tagged.", ("Ctrl+D",), icon="check", needs="article", checkable=True),
    Entry("delete_article", "Remove article", "Article", "Take the article out of the project, with its tags.", icon="trash-2", needs="article"),
    Entry("next_article", "Next article", "Article", "Open the next article of the library.", ("Ctrl+PgDown",), needs="project", group="go"),
    Entry("previous_article", "Previous article", "Article", "Open the article before.", ("Ctrl+PgUp",), needs="project", group="go"),
    Entry("tag_claim", "Claim", "Tag", "Make a claim of the selected words.", letter="C", icon="quote", needs="article"),
    Entry("tag_quantity", "Number", "Tag", "Read the selected words as a number of the claim around them.", letter="Q", needs="article"),
    Entry("tag_source", "Source", "Tag", "Take the selected words as who said it.", letter="S", needs="article"),
    Entry("tag_place", "Place", "Tag", "Take the selected words as the place.", letter="P", needs="article"),
    Entry("tag_date", "Date", "Tag", "Take the selected words as the time.", letter="D", needs="article"),
    Entry("tag_force", "Force", "Tag", "Take the selected words as whose troops.", letter="F", needs="article"),
    Entry("tag_code", "Code…", "Tag", "Put a code of the codebook on the selected words.", letter="K", icon="tag", needs="article"),
    Entry("remove_tag", "Remove tag", "Tag", "Take the tag off its words.", letter="Del", icon="x", needs="article", group="after"),
    Entry("next_overlap", "Next overlap", "Tag", "Go through the tags that lie on the same words.", letter="O", needs="article", group="after"),
    Entry("suggest_again", "Suggest again", "Tag", "Read the article's phrases anew; what you decided stays.", icon="refresh-cw", needs="article", group="after"),
    Entry("accept", "Accept suggestion", "Claim", "Make a claim of the suggestion as it was read.", letter="A", icon="check", needs="suggestion"),
    Entry("accept_all", "Accept all of this kind", "Claim", "Accept every suggestion of this kind in the article.", letter="Shift+A", needs="suggestion"),
    Entry("reject", "Reject suggestion", "Claim", "Turn the suggestion down for good.", letter="R", icon="x", needs="suggestion"),
    Entry("edit_suggestion", "Edit suggestion", "Claim", "Accept the suggestion and correct its number.", letter="E", icon="pencil", needs="suggestion"),
    Entry("why", "Why this?", "Claim", "Say which rule read the suggestion, and where each part of it stands.", letter="W", icon="info", needs="suggestion"),
    Entry("next_suggestion", "Next suggestion", "Claim", "Go to the next suggestion.", letter="N", needs="article"),
    Entry("previous_suggestion", "Previous suggestion", "Claim", "Go to the suggestion before.", letter="Shift+N", needs="article"),
    Entry("grade", "Grade", "Claim", "Grade source and information: type b3.", letter="G", icon="scale", needs="claim", group="claim"),
    Entry("delete_claim", "Remove claim", "Claim", "Take the claim back, with its tags.", icon="trash-2", needs="claim", group="claim"),
    Entry("supersede_claim", "Supersede…", "Claim", "Say that the claim was right and a newer one exists.", needs="claim", group="state"),
    Entry("correct_claim", "Correct…", "Claim", "Say that the publisher has changed what the claim says.", needs="claim", group="state"),
    Entry("retract_claim", "Retract…", "Claim", "Say that speaker or publisher has withdrawn the claim.", needs="claim", group="state"),
    Entry("refute_claim", "Refute…", "Claim", "Judge the claim false, once what stands on it has been shown.", icon="ban", needs="claim", group="state"),
    Entry("link_base", "Link to base", "Claim", "Link a share or a change to the level it is measured from.", icon="link", needs="claim", group="state"),
    Entry("relate_claim", "Relate to a claim", "Claim", "Say how the claim stands to another: repeats, contradicts, supersedes and so on.", icon="git-branch", needs="claim", group="state"),
    Entry("show_on_chart", "Show on chart", "Claim", "Go from the claim to its mark.", ("Ctrl+J",), icon="chart-line", needs="claim", group="go"),
    Entry("open_sentence", "Open sentence", "Claim", "Go to the words of the claim.", icon="book-open", needs="claim", group="go"),
    Entry("new_source", "New source…", "Source", "Add a source by its name, or by its description as printed.", icon="user-plus", needs="project"),
    Entry("new_grade", "New grade", "Source", "Grade the chosen source, each code with its definition beside it.", letter="G", icon="scale", needs="project"),
    Entry("join_origins", "Join origins", "Source", "Say that two origins are one act of telling.", icon="merge", needs="project", group="origins"),
    Entry("split_origin", "Split origin", "Source", "Say that some of an origin's tellings were told elsewhere.", icon="split", needs="project", group="origins"),
    Entry("grades_blind", "Grade blind", "Source", "Ask for the grade of a source before its claims and other graders' grades are shown.", icon="eye-off", needs="project", checkable=True, group="scales"),
    Entry("choose_scale", "Grading scale…", "Source", "Choose the scale that sources and claims are graded on.", icon="ruler", needs="project", group="scales"),
    Entry("import_scale", "Import a grading scale…", "Source", "Bring in a house scale from a TOML file and grade by it.", icon="import", needs="project", group="scales"),
    Entry("new_question", "New question…", "Hypotheses", "Ask a question that has several possible answers.", ("Ctrl+Shift+H",), icon="plus", needs="project"),
    Entry("rename_question", "Rename question…", "Hypotheses", "Put the chosen question in other words; its marks stay.", needs="project"),
    Entry("delete_question", "Delete question", "Hypotheses", "Take the chosen question away, with its hypotheses and marks.", icon="trash-2", needs="project"),
    Entry("new_hypothesis", "New hypothesis…", "Hypotheses", "Write another possible answer to the question.", letter="H", icon="plus", needs="project", group="hypothesis"),
    Entry("rename_hypothesis", "Rename hypothesis…", "Hypotheses", "Put the hypothesis of the column in other words; its marks stay.", letter="F2", icon="pencil", needs="project", group="hypothesis"),
    Entry("move_hypothesis_left", "Move hypothesis left", "Hypotheses", "Put the hypothesis of the column before the one at its left.", letter="Ctrl+Left", needs="project", group="hypothesis"),
    Entry("move_hypothesis_right", "Move hypothesis right", "Hypotheses", "Put the hypothesis of the column after the one at its right.", letter="Ctrl+Right", needs="project", group="hypothesis"),
    Entry("delete_hypothesis", "Delete hypothesis", "Hypotheses", "Take the hypothesis of the column away, with its marks.", icon="trash-2", needs="project", group="hypothesis"),
    Entry("bring_claims", "Add claims…", "Hypotheses", "Choose claims that bear on the hypotheses, several at a time.", letter="A", icon="quote", needs="project", group="claims"),
    Entry("take_claims_out", "Take claims out", "Hypotheses", "Take the chosen claims out of the matrix, with their marks.", letter="Shift+Del", icon="x", needs="project", group="claims"),
    Entry("telling_first", "Most telling first", "Hypotheses", "Put the claims first that tell the hypotheses apart, or go back to the order they were made in.", letter="T", needs="project", checkable=True, group="claims"),
    Entry("mark_very_consistent", "Very consistent", "Hypotheses", "Mark the chosen cells CC: just what would be said if the hypothesis were true.", letter="Shift+C", needs="project", group="mark"),
    Entry("mark_consistent", "Consistent", "Hypotheses", "Mark the chosen cells C; once more makes them CC.", letter="C", needs="project", group="mark"),
    Entry("mark_neutral", "Neutral", "Hypotheses", "Mark the chosen cells N: it could be said either way.", letter="N", needs="project", group="mark"),
    Entry("mark_inconsistent", "Inconsistent", "Hypotheses", "Mark the chosen cells I; once more makes them II.", letter="I", needs="project", group="mark"),
    Entry("mark_very_inconsistent", "Very inconsistent", "Hypotheses", "Mark the chosen cells II: nobody could say it if the hypothesis were true.", letter="Shift+I", needs="project", group="mark"),
    Entry("clear_mark", "Clear mark", "Hypotheses", "Take the marks of the chosen cells away, with their reasons.", letter="Del", needs="project", group="mark"),
    Entry("mark_reason", "Reason", "Hypotheses", "Say why the claim bears on the hypothesis so.", letter="R", icon="pencil", needs="project", group="mark"),
    Entry("copy_matrix", "Copy table", "Hypotheses", "Put the matrix on the clipboard, for a document or a spreadsheet.", icon="copy", needs="project", group="out"),
    Entry("export_matrix", "Export table…", "Hypotheses", "Save the matrix as CSV, with its reasons and scores.", icon="download", needs="project", group="out"),
    Entry("fit_chart", "Fit", "Chart", "Show the whole time again.", letter="0", icon="maximize", needs="project"),
    Entry("next_mark", "Next mark", "Chart", "Go to the next mark in time.", letter="Right", needs="project"),
    Entry("previous_mark", "Previous mark", "Chart", "Go to the mark before.", letter="Left", needs="project"),
    Entry("total_or_core", "Total or core", "Chart", "Count the total present or the core force only, where the claims can tell.", letter="T", needs="project"),
    Entry("claims_of_day", "Claims of the day", "Chart", "Show the claims around the current mark's day, a row each with its range, or go back to the course over time.", letter="D", needs="project"),
    Entry("as_known_on", "As known on", "Chart", "Go to the slider that shows the chart as it could have been drawn on a past day.", letter="K", needs="project"),
    Entry("copy_picture", "Copy picture", "Chart", "Copy the chart as a picture.", icon="copy", needs="project"),
    Entry("find_command", "Find or run a command", "Tools", "Search actions, articles and claims, and go there.", ("Ctrl+K",), icon="command"),
    Entry("suggest_everywhere", "Suggest again everywhere", "Tools", "Read every article anew in the background; what you decided stays.", icon="refresh-cw", needs="project"),
    Entry("vague_words", "Vague words…", "Tools", "Say what “several” and “dozens” stand for at least and at most.", icon="sliders-horizontal"),
    Entry("check_project", "Check project", "Tools", "Prove that every hash, tag and reference is sound.", icon="list-checks", needs="project"),
    Entry("analyst_name", "Your name…", "Tools", "Say under which name your edits stand in the history.", icon="user"),
    Entry("shortcuts", "Shortcuts", "Help", "Every action with its key.", ("F1",), icon="keyboard"),
    Entry("about", "About Muster", "Help", "Version and licences.", icon="info"),
)  # fmt: skip
