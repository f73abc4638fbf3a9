"""Help: every action with its key, and what the program is made of."""
