"""Files as they come: every encoding and delimiter, and a sentence for each that is no table."""

import pytest

from db.errors import WorkbenchError
from workbench.claims_csv import read_table


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_encoding_and_delimiter_are_found(write, encoding, sign):
    path = write(f"place{sign}value{sign}note", f'Sjælland{sign}900{sign}"a{sign}b"', encoding=encoding)
    table = read_table(path)
    assert table.header == ("place", "value", "note")
    assert table.rows == [(2, ["Sjælland", "900", f"a{sign}b"])]


def test_a_row_is_named_by_the_line_it_begins_on(write):
    path = write("place,value", "", '"Iraq', '",1', "Syria,2")
    assert [line for line, _ in read_table(path).rows] == [3, 5]


def test_a_first_line_that_only_names_the_delimiter_is_no_header(write):
    table = read_table(write("sep=;", "place;value", "Iraq, Kurdistan;5"))
    assert (table.header, table.rows) == (("place", "value"), [(3, ["Iraq, Kurdistan", "5"])])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (bytes(range(256)) * 20, "bytes are no letters"),
        (b"PK\x03\x04 and so on", "a workbook or an archive"),
        (b"place,value\n", "a header and no rows"),
        (b"2016,900\n2017,800\n", "no header"),
        (b"place,Value,value\nIraq,1,2\n", "two columns titled “value”"),
        (b'place,value\nIraq,"900\nSyria,5\n', "line 2 on: a quotation mark is not closed"),
        (b'place,value\nIraq,"' + b"9" * 140_000, "line 2 on: a cell has more than 131,072 characters"),
    ],
)
def test_what_is_no_table_is_refused_with_one_sentence(tmp_path, content, sentence):
    path = tmp_path / "claims.csv"
    path.write_bytes(content)
    with pytest.raises(WorkbenchError, match=sentence):
        read_table(path)


def test_a_file_of_gigabytes_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "claims.csv"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    with pytest.raises(WorkbenchError, match="5,000 MB, more than the 100 MB a table may have"):
        read_table(path)


def test_a_folder_or_nothing_is_named(tmp_path):
    with pytest.raises(WorkbenchError, match="is a folder"):
        read_table(tmp_path)
    with pytest.raises(WorkbenchError, match="does not exist"):
        read_table(tmp_path / "none.csv")
