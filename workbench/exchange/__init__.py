"""What other programs hold and take: each format written, and read where it comes in.

workbench/exporting.py lists the ways out.

claims_table  the claims as CSV
tables        every table as CSV or a workbook
ucdp          levels in the columns of the Uppsala Conflict Data Program
geojson       places with their levels, for maps
located       where places lie
whole         every table as JSON
"""
