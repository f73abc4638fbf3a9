"""Articles on their way in: what was found in files or pasted text, looked at and corrected before it is added.

import_dialog  files, read in the background
paste_dialog   a pasted text
found          what was read, its facts, the articles whose text it repeats
facts          the form of an article's facts, and the dialog that corrects them later
name           asking who is at work
"""
