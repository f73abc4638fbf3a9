"""The command palette (Ctrl+K): one box for actions, articles, claims, sources and places.

match      how well a few letters fit a name
candidates what can be found: words, key, whether it can be used now, and what it does
providers  actions, articles, claims, sources, places, numbers and notes as candidates, by the first sign typed
things     anything a note can be on as candidates
palette    the box and its list
box        the field in the menu bar that opens it, and the handling mark beside it
"""
