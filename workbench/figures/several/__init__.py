"""Several series in one plot: beside each other, on top of each other, or as shares of what they come to.

viewing      how a figure asks to be shown, and why it cannot be; the words that go with it
parts        which series are parts, of what, and their levels and shares day by day
planned      one panel that stands for all when the page is planned, and the words at the ends of its lines
together     drawing them beside each other            stacked      drawing them stacked, and their shares
"""
