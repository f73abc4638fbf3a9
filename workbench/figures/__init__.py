"""Drawing claims over time, and exporting the figure with its sources.

content      what a figure shows, as plain values          drawing      draw(): the window's panels or the whole page
copies       copies of one telling become one mark         export       SVG, PDF and PNG, with the numbers beside them
placement    where a claim stands, or why it does not      vector       what matplotlib leaves out of an SVG
wording      drafts of title, note, counts, alt text       numbers      the numbers behind a figure, one row a mark
sourcing     the numbered source list                      phrases      numbers, days and levels in words

plan, panelplan, block, legend, lanes, callouts, endlabels what stands where, in points, before anything is drawn
bands, nobody, splitstrip                                  the pooled level: bands, forecast, gaps, splits, plans
spots, timescale, levelscale, spreading                    marks in columns, the two axes, marks that would coincide
wording_pooled                                             what those drafts say of pooled levels
concerns                                                   what to ask about a figure before it leaves
workbook, snapshot                                         the numbers as a spreadsheet; all of a figure as JSON
forest, forestrows                                         the claims of one day, a row each
several/                                                   series together in one plot, stacked, or as shares
surround, found                                            what stands around the panels; where marks lie
density, remembered                                        very many marks; what was worked out a moment ago
panels, plot, flags, signs, strokes, lettering             the drawing itself
palette, sizes, typeface                                   colours, measures and the one typeface
"""

import logging

# Said once on each machine, when matplotlib first lists its fonts: nobody can do anything about it.
logging.getLogger("matplotlib.font_manager").addFilter(lambda record: "font cache" not in record.getMessage())
