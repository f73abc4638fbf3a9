"""What is on its way in, looked at and corrected before it is added: articles of files and pastes, claims of tables.

import_dialog  files, read in the background
batch_model    what was read of them, as a list
reading        the reading itself, which can be stopped
address_dialog an address that a page is fetched from
report_dialog  what an import did, line by line
watching       a folder whose new files are brought in
paste_dialog   a pasted text
claims_dialog  a table, its columns mapped
claims_fields  the form that maps them
claims_preview what the rows become, and the bad ones
claims_reading its rows, read in the background
phrases        the phrases of many articles, read in the process beside the screen
found          what was read, its facts, the articles whose text it repeats
facts          the form of an article's facts, and the dialog that corrects them later
name           asking who is at work
"""
