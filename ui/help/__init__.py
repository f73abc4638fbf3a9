"""Help.

window     the help: pages at the left, searched, and one of them beside
browser    a page set from Markdown, with pictures of the theme
dressing   how a page is set
pages      the pages and their order
finding    full-text search in them
words      what each part of the screen is, in few words, and its page
context    the words and the page for where the analyst is
card       "What's this?" beside a part of the screen
pointing   the same for the next click
shortcuts  every action with its key
about      what the program is made of
licences   every library with its licence and the words of it
program    which version this is, and what it runs on
"""
