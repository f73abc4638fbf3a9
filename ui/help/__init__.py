"""Help.

shortcuts  every action with its key
about      what the program is made of
"""
