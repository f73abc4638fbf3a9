"""What a database holds besides the tables, all of it made anew whenever the tables are: nothing in it is kept.

Functions that SQLite has under the same names, references that wait for the end of a transaction, numbers as wide as
SQLite's, JSON as the letters that were stored, the search index, the triggers, the word that a set was committed, and
the read-only views, without which a column could not be fitted.
"""

from collections.abc import Iterator

from db.server.guarding import guards
from db.server.recording import recording_triggers
from db.server.searching import search_index
from db.views import VIEWS

CHANNEL = "muster"
"""On which every committed change set is told."""

_SQLITE_NAMES = (
    """CREATE OR REPLACE FUNCTION json_each(ids text) RETURNS TABLE(value bigint) LANGUAGE sql IMMUTABLE
    AS $$ SELECT json_array_elements_text(ids::json)::bigint $$""",
    """CREATE OR REPLACE FUNCTION json_extract(words text, path text) RETURNS bigint LANGUAGE sql IMMUTABLE
    AS $$ SELECT (words::json ->> substr(path, 3))::bigint $$""",
    """CREATE OR REPLACE FUNCTION json_type(words text, path text) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT json_typeof(words::json -> trim(substr(path, 3), '"')) $$""",
    """CREATE OR REPLACE FUNCTION julianday(day date) RETURNS int LANGUAGE sql IMMUTABLE
    AS $$ SELECT day - date '2000-01-01' + 2451545 $$""",
    """CREATE OR REPLACE FUNCTION json_member(words text, name text) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT words::json ->> name $$""",
    """CREATE OR REPLACE FUNCTION substr(day date, first int, long int) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT substr(to_char(day, 'YYYY-MM-DD'), first, long) $$""",
    """CREATE OR REPLACE FUNCTION printf(form text, number bigint) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT regexp_replace(form, '%03d', lpad(number::text, greatest(3, length(number::text)), '0')) $$""",
    *(
        statement
        for name, sign in (("before", "<"), ("until", "<="), ("since", ">="), ("after", ">"))
        for statement in (
            f"""CREATE OR REPLACE FUNCTION day_is_{name}(day date, words text) RETURNS boolean LANGUAGE sql IMMUTABLE
            AS $$ SELECT to_char(day, 'YYYY-MM-DD') COLLATE "C" {sign} words COLLATE "C" $$""",
            f"""DO $$ BEGIN IF to_regoperator('{sign}(date,text)') IS NULL THEN
            CREATE OPERATOR {sign} (LEFTARG = date, RIGHTARG = text, FUNCTION = day_is_{name}); END IF; END $$""",
        )
    ),
    "CREATE COLLATION IF NOT EXISTS nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
    """DO $$ BEGIN IF to_regoperator('->>(text,text)') IS NULL THEN
    CREATE OPERATOR ->> (LEFTARG = text, RIGHTARG = text, FUNCTION = json_member); END IF; END $$""",
)

_TELL = (
    f"""CREATE OR REPLACE FUNCTION tell_change_set() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN PERFORM pg_notify('{CHANNEL}', ''); RETURN NULL; END $$""",
    """CREATE OR REPLACE TRIGGER tell_change_set AFTER INSERT OR DELETE ON change_set
    FOR EACH STATEMENT EXECUTE FUNCTION tell_change_set()""",
)

_KEYS_WAIT = """DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT conrelid::regclass AS of, conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = connamespace
    WHERE contype = 'f' AND NOT condeferrable AND nspname = current_schema() LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', one.of, one.conname);
  END LOOP; END $$"""

_JSON_AS_LETTERS = """DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'json' LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE text', one.table_name, one.column_name);
  END LOOP; END $$"""


_NUMBERS_AS_WIDE = """DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND data_type = 'integer' LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE bigint', one.table_name, one.column_name);
  END LOOP; END $$"""


def before_tables() -> Iterator[str]:
    """What is in the way of tables that are made or changed; running it again changes nothing."""
    yield from (f"DROP VIEW IF EXISTS {name}" for name in VIEWS)


def before_rows() -> Iterator[str]:
    """What the tables need before anything is put in; running it again changes nothing."""
    yield _JSON_AS_LETTERS
    yield _NUMBERS_AS_WIDE
    yield _KEYS_WAIT
    yield from _SQLITE_NAMES


def after_rows() -> Iterator[str]:
    """What works from then on with every row that is written; running it again changes nothing."""
    yield from search_index()
    yield from recording_triggers()
    yield from guards()
    yield from _TELL
    yield from (f"CREATE OR REPLACE VIEW {name} AS{query}" for name, query in VIEWS.items())
