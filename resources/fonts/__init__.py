"""The two typefaces, Inter for the screen and Source Serif 4 for the reader, and the script that made their files."""
