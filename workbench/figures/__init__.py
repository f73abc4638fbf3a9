"""Drawing claims over time, and exporting the figure with its sources."""
