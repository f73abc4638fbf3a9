"""Keeping a project from harm, as the analyst sees it.

backups_dialog  the backups to choose one from
strip           the line that says why a project is read-only
"""
