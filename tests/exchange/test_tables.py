"""Tables for others' programs: right letters, figures as figures, and nothing that can be run."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from ho21desk.exchange.tables import Table, as_csv, as_workbook


def read_csv(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_excel_in_norway_reads_the_letters_and_the_columns() -> None:
    data = as_csv(Table("Oppmøte", ("Navn", "Møter"), (("Åse; «Sæther»", 3), ("Øyvind", None))))
    assert data.startswith(b"\xef\xbb\xbf")
    assert read_csv(data) == [["Navn", "Møter"], ["Åse; «Sæther»", "3"], ["Øyvind", ""]]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", " ="])
def test_what_begins_as_a_formula_is_text(sign: str) -> None:
    name = f"{sign}1+1"
    table = Table("Oppmøte", ("Navn", "=Tall"), ((name, -3),))
    assert read_csv(as_csv(table)) == [["Navn", "'=Tall"], [f"'{name}", "-3"]]
    sheet = load_workbook(io.BytesIO(as_workbook(table))).active
    assert sheet is not None
    assert [cell.data_type for cell in sheet[2]] == ["s", "n"]
    assert sheet["B1"].data_type == "s"
    assert sheet["B2"].value == -3


@settings(max_examples=20)
@given(st.text(max_size=40))
def test_any_title_and_any_text_can_be_written(text: str) -> None:
    table = Table(text, ("Navn",), ((text,),))
    assert as_csv(table).startswith(b"\xef\xbb\xbf")
    assert len(load_workbook(io.BytesIO(as_workbook(table))).sheetnames) == 1


def test_a_table_may_be_empty() -> None:
    assert read_csv(as_csv(Table("Tom", ("Navn",), ()))) == [["Navn"]]
    assert load_workbook(io.BytesIO(as_workbook(Table("Tom", ("Navn",), ())))).sheetnames == ["Tom"]
