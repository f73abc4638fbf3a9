"""Articles as they are cited, and as other programs keep references.

articles   an article of the project as CSL-JSON
dates      EDTF as CSL's dates, and back
styles     a reference in one of the styles; pure over CSL-JSON
processor  the CSL processor, its known flaws mended
house      the house style of government products
"""
