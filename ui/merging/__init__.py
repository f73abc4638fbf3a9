"""Merging another copy: what would come, what is to be decided, and choosing.

dialog     the whole of it, before a merge and after
listing    conflicts item by item, and what joins without one
card       one item: each field with what was before, yours, theirs and the result
choice     one of the values, a button with its key
doubles    sources made on both sides, and whether they are one
summary    what joins without conflict, and the levels that change, in words
"""
