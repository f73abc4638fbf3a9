"""What other programs hold and take: each format written, and read where it comes in.

workbench/exporting.py lists the ways out.

arriving      the ways in: files of other programs
entered       what came in of one, in words
losses        what a format cannot hold, in words
guids         GUIDs that follow from row ids
claims_table  the claims as CSV
refi          REFI-QDA: projects and codebooks of programs for qualitative analysis
whole         every table as JSON
"""
