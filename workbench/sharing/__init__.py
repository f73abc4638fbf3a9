"""A copy of the project for others.

contents      what is in it, stated before it is made
confidential  whose names are to go, in which words
copying       the copy made, and what was done said in sentences
"""
