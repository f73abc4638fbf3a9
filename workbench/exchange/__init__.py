"""What other programs hold and take: each format written, and read where it comes in.

workbench/exporting.py lists the ways out.

claims_table  the claims as CSV
whole         every table as JSON
"""
