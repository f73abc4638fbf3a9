"""What other programs hold and take: each format written, and read where it comes in.

workbench/exporting.py lists the ways out.

arriving      the ways in: files of other programs
entered       what came in of one, in words
losses        what a format cannot hold, in words
guids         GUIDs that follow from row ids
claims_table  the claims as CSV
<<<<<<< HEAD
references    the articles as references: what every list of them has
ris           references as RIS
bibtex        the same as BibTeX
csl_json      the same as CSL-JSON
=======
tables        every table as CSV or a workbook
ucdp          levels in the columns of the Uppsala Conflict Data Program
geojson       places with their levels, for maps
located       where places lie
>>>>>>> main
refi          REFI-QDA: projects and codebooks of programs for qualitative analysis
annotations   tags as W3C Web Annotations
annotations_found  such annotations read out of JSON-LD
annotations_in     these put on the articles of a project
anchoring     where the words of an annotation stand in a text
reviews       claims as schema.org's ClaimReview
whole         the whole project as JSON
rows_in       its rows, read one after the other
remaking      a project made anew out of them
"""
