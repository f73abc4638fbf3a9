"""The Chart view: series at the left, the chart, the evidence behind it at the right.

view      the three panes, what is shown, and the current mark
canvas    the drawn chart and its keys; redrawn only when what it shows changes
pointer   the mouse over it: cards, clicks, a time chosen by dragging
accessible its marks as a screen reader finds them
picture   matplotlib's canvas under it
days      where days lie across it
period    the stretch of time it shows, nearer, farther or moved
composing what is drawn: series, layers, pooled levels and what if as one figure
shown     which of a figure's marks are on it, and why a claim has none
overlay   ring and card over the chart, painted by Qt without drawing the chart again
cards     what the card and the status line say of a mark; card_paint paints a card
head      title, who is counted, what if, table and export; viewing is its menu of views
influence what hangs on each origin
known     as known on: the slider over the days of publication
pooling   pooled levels, reckoned beside the chart
series    which series and layers are shown, and the key to the signs; band_signs paints those of pooled levels
brush     a time chosen on it
controls  what is asked of it, as a figure is asked
walk      its marks in the order of time
following what the evidence list follows: a mark, a chosen time, or all
evidence  the statements behind a mark or behind all, by origin
evidence_lines  what the evidence says; evidence_paint paints it
twin      the chart as a table; rows has its columns
leaving   a figure on its way out: dialog, files, and what is kept of it
exporting the dialog that exports a figure
asking    what the export is stopped for once
"""
