"""What the analyst sees: the Qt screen and the command line."""
