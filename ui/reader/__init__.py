"""The reader: an article with its marks, in which an analyst tags words and decides suggestions by single keys.

view          the widget: keys in, signals out
marked_view   the article with its marks, painted
page_view     the article without them: plain text in a column, selections in code points
pointer       the mouse: clicks on marks, third click, card
card          the card shown under a resting mouse
drop          what is dropped on the words
keys          what each key means
facts         the line over the text: outlet, date, version, shared origin
bar           the line under the text: the suggestion being decided
reading_line  its words and what they become
key_button    a button that shows its key
elided        labels and buttons cut short where the room ends
strip         all marks of the article at the edge

marks         what the reader is given to show
scene         the same, sorted for asking, and which of them is current
index         which spans touch a stretch of text
lanes         who goes beside whom
offsets       code points to UTF-16 and back

page          the text as a document
head          title and dateline
geometry      where lines and words stand in pixels
canvas        what every painter is handed
words         washes, tag lines, boxes, rings
strokes       the line shape of each kind
brackets      claims in the left margin
bars          codes in the right margin
"""
