"""Keeping a project from harm, as the analyst sees it.

backups_dialog  the backups to choose one from
occupied        what to do where somebody else has the project open
strip           the line that says why a project is read-only
"""
