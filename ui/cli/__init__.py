"""The command line: the same core as the screen.

main      the commands and what they mean; errors and exit codes
desktop   open
about     --version, --licences
projects  new, demo, check, undo, redo, history
articles  import, list, search
reading   suggest, for one text or a stream of them
tables    import-claims
codes     import-codes, and export of codes and their matrix
merging   merge
pooling   pool, of a project, a list or a stream of lists
taking    chart, timeline and export
reports   report
keeping   backup, restore, salvage
sharing   share
places    where a project is, as it is typed; the parsers of move and server
servers   move, server
output    JSON, CSV and plain columns on stdout
"""
