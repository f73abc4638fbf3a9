"""What is on its way in, looked at and corrected before it is added: articles of files and pastes, claims of tables.

import_dialog  files, read in the background
paste_dialog   a pasted text
claims_dialog  a table, its columns mapped
claims_fields  the form that maps them
claims_preview what the rows become, and the bad ones
claims_reading its rows, read in the background
found          what was read, its facts, the articles whose text it repeats
facts          the form of an article's facts, and the dialog that corrects them later
name           asking who is at work
"""
