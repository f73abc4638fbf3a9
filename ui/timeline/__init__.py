"""The timeline, a choice of the Claims view: events over all claims, each with when it was true and when it was known.

It stands beside the tables of the same claims, since it is one more way to go through them, and not on the rail.

pane       the filters, the timeline, its legend; reads the project
filters    place, force and period
canvas     the picture: what is chosen, pointer and keys
timearea   scrolled and zoomed over a time axis
steps      everything in the order of time, for the arrow keys
period     the stretch of time in sight, nearer, farther or moved
rowplan    where each row stands
rows       painting the rows with their words
painting   all of it: rows, their words, the events over them
look       fonts and colours of a theme
header     painting events, time axis and today's line
ink        shapes painted by Qt
cards      what a card says
legend     the key to the signs
exporting  saving it as a figure or a table
"""
