"""The sample tour: the main job in four steps, each done by the analyst's own deed.

steps   what the steps are, and how far one is
strip   the line under the menus that says what to do next
"""
