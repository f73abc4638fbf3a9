"""Claims from a table: a CSV file whose rows are claims becomes claims of the project (docs/claims-csv.md).

table        the file: its encoding, delimiter, header and rows
fields       what a row may say, with the titles it is known by
mapping      which column says what, guessed by title
maps         the same as a TOML file, read and written
numbers      cells that hold numbers
quantity     the quantity that a row's numbers make with its bound
days         cells that hold days
terms        cells that hold one of a few words
claim        a row as values
cells        the cells of a row by what they say
row          one row becomes a plain claim, or is bad with its reasons
words        the words a row leaves in the project, and the text they stand in
sifting      rows read, those already here left out
series       whose rows speak of the same series; the grade 1 that nobody else confirms is refused
bases        the levels that others are measured from
voices       who said it: sources and origins, found or new
texts        the articles that rows belong to, their texts made of rows
tagging      the tags of the rows' words
grading      grades of sources and claims
entries      the rows of claims and of who told them
storing      the claims written in bulk
importing    all of it, in one edit
"""

from workbench.claims_csv.claim import BadRow, TableClaim
from workbench.claims_csv.fields import FIELDS, NUMBERS, Field
from workbench.claims_csv.importing import ImportedClaims, import_claims
from workbench.claims_csv.mapping import IN_A_MAP, Mapping, check_columns, guess_mapping, shortest
from workbench.claims_csv.maps import load_map, map_text
from workbench.claims_csv.row import read_row
from workbench.claims_csv.sifting import Sifted, sift
from workbench.claims_csv.table import Table, read_table

__all__ = [
    "FIELDS",
    "IN_A_MAP",
    "NUMBERS",
    "BadRow",
    "Field",
    "ImportedClaims",
    "Mapping",
    "Sifted",
    "Table",
    "TableClaim",
    "check_columns",
    "guess_mapping",
    "import_claims",
    "load_map",
    "map_text",
    "read_row",
    "read_table",
    "shortest",
    "sift",
]
