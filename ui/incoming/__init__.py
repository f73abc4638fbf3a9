"""Articles on their way in: what was found in files or pasted text, looked at and corrected before it is added.

facts     the form of an article's facts, and the dialog that corrects them later
dialogs   importing files, pasting a text
name      asking who is at work
"""
