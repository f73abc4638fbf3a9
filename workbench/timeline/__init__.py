"""Claims and events over time, with when it was true apart from when it was known.

timespans    a date as a span: one day, between days, open, approximate; how uncertain dates sort
items        tellings, events and the whole, as plain values
gathering    claims of one origin as one telling
reading      a project's timeline, with its filters
wording      counts, times with their rule, alt text
signs        the grammar: dots, bracketed bars, arrows, dashes and fills as shapes
scale        days along an axis; flagplan  events in lanes over it
legend       the key to the signs
table        as CSV
figure       the words around it on paper
drawing      drawn for paper; paper draws the shapes
export       written as a figure or a table by its ending
"""
