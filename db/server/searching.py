"""Full-text search by the server, asked as SQLite's FTS5 is: a table of words beside the texts, and its operators.

PostgreSQL cuts a text into words without case and accents (``simple``, no language's stems), as FTS5 does it here.
"""

import re
from collections.abc import Iterator

_FUNCTIONS = (
    r"""CREATE OR REPLACE FUNCTION plain_words(words text) RETURNS text LANGUAGE sql IMMUTABLE
    AS $$ SELECT regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g') $$""",
    # Of a text with more words than PostgreSQL counts, those of its beginning.
    """CREATE OR REPLACE FUNCTION words_of(body text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN
    RETURN to_tsvector('simple', plain_words(body));
    EXCEPTION WHEN program_limit_exceeded THEN RETURN to_tsvector('simple', left(plain_words(body), 200000)); END $$""",
    # An expression of FTS5: words in quotes, * after a beginning, AND (or nothing), OR, NOT, brackets.
    r"""CREATE OR REPLACE FUNCTION match_words(expression text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE one text[]; phrase text; built text := ''; joint text := ''; BEGIN
    FOR one IN SELECT regexp_matches(expression, '"((?:[^"]|"")*)"(\s*\*)?|(AND|OR|NOT|\(|\))', 'g') LOOP
      IF one[3] = 'AND' THEN joint := ' & ';
      ELSIF one[3] = 'OR' THEN joint := ' | ';
      ELSIF one[3] = 'NOT' THEN joint := CASE WHEN built ~ '(^|\()$' THEN '!' ELSE ' & !' END;
      ELSIF one[3] = ')' THEN built := built || ')'; joint := ' & ';
      ELSIF one[3] = '(' THEN built := built || joint || '('; joint := '';
      ELSE
        phrase := phraseto_tsquery('simple', plain_words(replace(one[1], '""', '"')))::text;
        IF phrase <> '' THEN
          built := built || joint || '(' || phrase || CASE WHEN one[2] IS NULL THEN ')' ELSE ':*)' END; joint := ' & ';
        END IF;
      END IF;
    END LOOP;
    RETURN built::tsquery; END $$""",
    """CREATE OR REPLACE FUNCTION passage(text_id bigint, expression text, opens text, closes text) RETURNS text
    LANGUAGE sql STABLE AS $$ SELECT ts_headline('simple', body, match_words(expression), concat(
      'StartSel="', opens, '", StopSel="', closes, '", MaxWords=16, MinWords=8, MaxFragments=1'))
    FROM text WHERE id = text_id $$""",
)
_TABLE = (
    """CREATE TABLE IF NOT EXISTS text_search(
    rowid bigint PRIMARY KEY REFERENCES text(id) ON DELETE CASCADE, words tsvector NOT NULL)""",
    "CREATE INDEX IF NOT EXISTS ix_text_search_words ON text_search USING gin (words)",
    "INSERT INTO text_search SELECT id, words_of(body) FROM text ON CONFLICT DO NOTHING",
    """CREATE OR REPLACE FUNCTION index_text() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO text_search VALUES (new.id, words_of(new.body)); RETURN NULL; END $$""",
    "CREATE OR REPLACE TRIGGER index_text AFTER INSERT ON text FOR EACH ROW EXECUTE FUNCTION index_text()",
)

_MATCH = re.compile(r"(\w+\.)?text_search MATCH (:\w+|\?)")
_SNIPPET = re.compile(r"snippet\(text_search, 0, ([^,]+), ([^,]+), '[^']*', \d+\)")


def search_index() -> Iterator[str]:
    """The statements that make the index and keep it; running them again changes nothing."""
    yield from _FUNCTIONS
    yield from _TABLE


def asked_here(sql: str) -> str:
    """A statement over FTS5's table as the server understands it; ``rank`` is smaller for better hits, as there."""
    found = _MATCH.search(sql)
    if found is None:
        return sql
    words = ":match" if "MATCH :match" in sql else found.group(2)
    query = f"match_words({words})"
    sql = _SNIPPET.sub(rf"passage(rowid, {words}, \1, \2)", sql)
    sql = sql.replace("rowid, rank,", f"rowid, -ts_rank_cd(words, {query}) AS rank,")
    sql = re.sub(r"\bt\.rank\b", f"-ts_rank_cd(t.words, {query})", sql)
    return _MATCH.sub(lambda one: f"{one.group(1) or ''}words @@ match_words({one.group(2)})", sql)
