"""Every table of a project as CSV or as a workbook, with a dictionary of their columns.

dictionary  what each column holds, in words
every       which tables there are, and their rows
folder      CSV files in a folder or an archive
book        a workbook, a sheet each
"""
