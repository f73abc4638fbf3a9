"""The Read view: library, article and inspector side by side.

view      the three panes, and the article that is open
marks     what is tagged and offered in an article, as the reader draws it
article   the open article: tabs, facts, text, find field, suggestion bar, one above the other
standing  what the facts line says of versions and stories
tabs      the articles that are open
split     two articles side by side
companion  the second of them
finding   the field that finds words in the text
folding   a text without case and accents
deciding  suggestions accepted, rejected, explained
walk      going through the suggestions: accept, reject, edit, next
tagging   selected words become claims and parts of claims
side      library and codebook, one above the other
shown     which tags are shown: all, claims only, one analyst's
words     what a suggestion would become, in words
"""
