"""Help.

shortcuts  every action with its key
about      what the program is made of
licences   every library with its licence and the words of it
program    which version this is, and what it runs on
"""
