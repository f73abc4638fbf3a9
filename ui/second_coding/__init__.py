"""Second coding on the screen: a set given to a second coder, tagged blind, compared, decided.

strip     the bar over the text while its article is tagged blind
blind     whether the open article is tagged blind, and on to the next
starting  the dialog that chooses articles and names the second coder
pane      the rounds, how far both agree, what they differ on: a choice of the Claims view
pairs     what they differ on, decided by keys
"""
