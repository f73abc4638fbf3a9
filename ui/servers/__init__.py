"""Projects on a server, on the screen.

asking    the dialog that asks for server, project, name and password
clash     what a colleague has changed while one typed: theirs, yours, both
"""
