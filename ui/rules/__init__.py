"""The rules that an analyst may change.

vague_dialog  what "several" and "dozens" say at least and at most
"""
