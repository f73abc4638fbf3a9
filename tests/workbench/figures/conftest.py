"""Figure contents to draw: one made by hand, one made of the figures of real public claims."""
