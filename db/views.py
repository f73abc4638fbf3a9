"""The read-only views of a project, for whatever program reads it by SQL: flat, with names in place of row ids.

Their names and columns are a promise to other people's queries (docs/file-format.md). They are those of schema 7 and
never change here: a later schema that needs others writes them in a module of its own, and its migration drops these
first. Plain SQL that SQLite and PostgreSQL read alike, with no function that a file of untrusted schema may not call.
"""

_CLAIM = """CASE WHEN {0} < 10 THEN 'C-00' || {0} WHEN {0} < 100 THEN 'C-0' || {0} ELSE 'C-' || {0} END"""
_ORIGIN = """CASE WHEN {0} < 10 THEN 'O-0' || {0} ELSE 'O-' || {0} END"""
_GRADE_NOW = """(SELECT g.code FROM grade g WHERE g.{0} = {1}
    AND g.scheme = (SELECT p.scheme FROM project p WHERE p.id = 1) ORDER BY g.id DESC LIMIT 1)"""

# Of each claim one attribution and one tag, as the program reads them; a file may hold more of a stranger's making.
_TOLD = """
  LEFT JOIN attribution t ON t.id = (SELECT min(z.id) FROM attribution z WHERE z.claim_id = c.id)
  LEFT JOIN source s ON s.id = t.source_id
  LEFT JOIN origin o ON o.id = t.origin_id"""

_CLAIMS = f"""
SELECT c.id, {_CLAIM.format("c.number")} AS claim, c.state, c.state_since, c.kind, c.modality,
  c.force_id, f.name AS "force", c.place_id, p.name AS place, c.basis,
  w.quote, c.quantity_words AS words, c.bound, c.low, c.best, c.high, c.ratio_low, c.ratio_high, c.direction, c.unit,
  c.base_claim_id, c.as_of, c.as_of_earliest, c.as_of_latest, a.published_earliest AS known,
  c.article_id, a.title, u.name AS outlet, a.url,
  t.source_id, s.name AS source, s.kind AS source_kind, t.manner,
  t.origin_id, {_ORIGIN.format("o.number")} AS origin, o.label AS origin_label, o.kind AS origin_kind,
  {_GRADE_NOW.format("source_id", "t.source_id")} AS reliability,
  {_GRADE_NOW.format("claim_id", "c.id")} AS credibility,
  w.version_id, w."start" AS starts, w."end" AS ends, n.name AS made_by, c.made_at
FROM claim c
  JOIN article a ON a.id = c.article_id
  LEFT JOIN source u ON u.id = a.outlet_id
  LEFT JOIN "force" f ON f.id = c.force_id
  LEFT JOIN place p ON p.id = c.place_id
  LEFT JOIN span w ON w.id = (SELECT min(z.id) FROM span z WHERE z.claim_id = c.id AND z.kind = 'claim'){_TOLD}
  LEFT JOIN analyst n ON n.id = c.made_by"""  # noqa: S608  our own names

_ESTIMATES = f"""
SELECT c.id AS claim_id, {_CLAIM.format("c.number")} AS claim, c.force_id, f.name AS "force", c.place_id,
  p.name AS place, c.basis, c.as_of, c.as_of_earliest, c.as_of_latest, a.published_earliest AS known,
  c.bound, c.low, c.best, c.high, c.kind, c.modality, c.state,
  s.name AS source, t.origin_id, {_ORIGIN.format("o.number")} AS origin,
  {_GRADE_NOW.format("source_id", "t.source_id")} AS reliability,
  {_GRADE_NOW.format("claim_id", "c.id")} AS credibility
FROM claim c
  JOIN article a ON a.id = c.article_id
  JOIN "force" f ON f.id = c.force_id
  JOIN place p ON p.id = c.place_id{_TOLD}
WHERE c.bound IN ('exact', 'about', 'below', 'above', 'between')"""  # noqa: S608  our own names

_ARTICLES = """
SELECT a.id, a.title, a.outlet_id, u.name AS outlet, a.byline, a.dateline, a.url, a.language,
  a.published, a.published_earliest, a.published_latest, a.agency, a.story_id, a.begun, a.done, a.starred,
  (SELECT count(*) FROM article_version v WHERE v.article_id = a.id) AS versions,
  (SELECT count(*) FROM claim c WHERE c.article_id = a.id) AS claims, n.name AS added_by, a.added_at
FROM article a LEFT JOIN source u ON u.id = a.outlet_id LEFT JOIN analyst n ON n.id = a.added_by"""

_TEXTS = """
SELECT v.id AS version_id, v.article_id, a.title, v.number AS version,
  CASE WHEN v.number = (SELECT max(z.number) FROM article_version z WHERE z.article_id = v.article_id)
    THEN 1 ELSE 0 END AS is_newest,
  v.captured_at, v.reason, x.body
FROM article_version v JOIN article a ON a.id = v.article_id JOIN text x ON x.id = v.text_id"""

_SOURCES = f"""
SELECT s.id, s.number, s.name, s.kind, s.role, s.acts_for_id, f.name AS acts_for, s.description, s.access, s.interest,
  s.anonymity, {_GRADE_NOW.format("source_id", "s.id")} AS reliability,
  (SELECT count(DISTINCT t.claim_id) FROM attribution t WHERE t.source_id = s.id) AS claims,
  (SELECT count(DISTINCT t.origin_id) FROM attribution t WHERE t.source_id = s.id) AS origins,
  (SELECT count(DISTINCT c.article_id) FROM attribution t JOIN claim c ON c.id = t.claim_id
    WHERE t.source_id = s.id) AS quoted_in,
  (SELECT count(*) FROM article a WHERE a.outlet_id = s.id) AS published
FROM source s LEFT JOIN source f ON f.id = s.acts_for_id"""  # noqa: S608  our own names

_ORIGINS = f"""
SELECT o.id, {_ORIGIN.format("o.number")} AS origin, o.label, o.kind, o.source_id, s.name AS source,
  o.happened, o.happened_earliest, o.happened_latest, o.reason,
  (SELECT count(DISTINCT t.claim_id) FROM attribution t WHERE t.origin_id = o.id) AS claims,
  (SELECT count(DISTINCT c.article_id) FROM attribution t JOIN claim c ON c.id = t.claim_id
    WHERE t.origin_id = o.id) AS articles
FROM origin o LEFT JOIN source s ON s.id = o.source_id"""  # noqa: S608  our own names

_SERIES = """
SELECT c.force_id, f.name AS "force", c.place_id, p.name AS place, c.basis, count(DISTINCT c.id) AS claims,
  count(DISTINCT t.origin_id) AS origins, count(DISTINCT c.article_id) AS articles,
  min(c.as_of_earliest) AS first_as_of, max(c.as_of_latest) AS last_as_of, max(a.published_earliest) AS last_known
FROM claim c
  JOIN article a ON a.id = c.article_id
  JOIN "force" f ON f.id = c.force_id
  JOIN place p ON p.id = c.place_id
  LEFT JOIN attribution t ON t.claim_id = c.id
WHERE c.bound IS NOT NULL
GROUP BY c.force_id, f.name, c.place_id, p.name, c.basis"""

_SPANS = f"""
SELECT s.id, s.kind, s.quote, s.prefix, s.suffix, s."start" AS starts, s."end" AS ends, s.version_id,
  v.number AS version, v.article_id, a.title, s.claim_id, {_CLAIM.format("c.number")} AS claim,
  s.source_id, s.place_id, s.force_id, s.event_id, s.edtf, s.rule, n.name AS made_by, s.made_at
FROM span s
  JOIN article_version v ON v.id = s.version_id
  JOIN article a ON a.id = v.article_id
  LEFT JOIN claim c ON c.id = s.claim_id
  LEFT JOIN analyst n ON n.id = s.made_by"""  # noqa: S608  our own names

_CODINGS = """
WITH RECURSIVE tree(id, path) AS (
  SELECT r.id, CAST(r.name AS text) FROM code r WHERE r.parent_id IS NULL
  UNION ALL SELECT b.id, tree.path || ' > ' || b.name FROM code b JOIN tree ON b.parent_id = tree.id)
SELECT g.id, g.code_id, k.name AS code, tree.path, k.colour, g.span_id, s.quote, s."start" AS starts, s."end" AS ends,
  s.version_id, v.article_id, a.title, u.name AS outlet, a.published_earliest, n.name AS made_by, g.made_at
FROM coding g
  JOIN code k ON k.id = g.code_id
  LEFT JOIN tree ON tree.id = g.code_id
  JOIN span s ON s.id = g.span_id
  JOIN article_version v ON v.id = s.version_id
  JOIN article a ON a.id = v.article_id
  LEFT JOIN source u ON u.id = a.outlet_id
  LEFT JOIN analyst n ON n.id = g.made_by"""

_GRADES = f"""
SELECT g.id, CASE WHEN g.source_id IS NULL THEN 'claim' ELSE 'source' END AS graded, g.source_id, s.name AS source,
  g.claim_id, {_CLAIM.format("c.number")} AS claim, g.scheme, g.code,
  CASE WHEN EXISTS (SELECT 1 FROM grade z WHERE z.id > g.id AND z.scheme = g.scheme
    AND (z.source_id = g.source_id OR z.claim_id = g.claim_id)) THEN 0 ELSE 1 END AS is_newest,
  g.reason, n.name AS graded_by, g.graded_at
FROM grade g
  LEFT JOIN source s ON s.id = g.source_id
  LEFT JOIN claim c ON c.id = g.claim_id
  LEFT JOIN analyst n ON n.id = g.graded_by"""  # noqa: S608  our own names

_RELATIONS = f"""
SELECT r.id, r.claim_id, {_CLAIM.format("c.number")} AS claim, r.kind, r.other_id,
  {_CLAIM.format("d.number")} AS other, r.stands, r.reason, n.name AS made_by, r.made_at
FROM claim_relation r
  JOIN claim c ON c.id = r.claim_id
  JOIN claim d ON d.id = r.other_id
  LEFT JOIN analyst n ON n.id = r.made_by"""  # noqa: S608  our own names

_ASSESSMENTS = """
SELECT m.id, 'A-' || m.number AS assessment, m.force_id, f.name AS "force", m.place_id, p.name AS place, m.basis,
  m.as_of, m.as_of_earliest, m.as_of_latest, m.low, m.best, m.high, m.likelihood, m.confidence, m.reasoning,
  m.assumptions, m.supersedes_id,
  CASE WHEN EXISTS (SELECT 1 FROM assessment z WHERE z.supersedes_id = m.id) THEN 0 ELSE 1 END AS is_newest,
  n.name AS made_by, m.made_at
FROM assessment m
  LEFT JOIN "force" f ON f.id = m.force_id
  LEFT JOIN place p ON p.id = m.place_id
  LEFT JOIN analyst n ON n.id = m.made_by"""

_EVENTS = """
SELECT e.id, e.label, e.kind, e.place_id, p.name AS place, e.happened, e.happened_earliest, e.happened_latest
FROM event e LEFT JOIN place p ON p.id = e.place_id"""

_PLACES = """
SELECT p.id, p.name, p.kind, p.parent_id, b.name AS parent, p.latitude, p.longitude, p.gazetteer_key
FROM place p LEFT JOIN place b ON b.id = p.parent_id"""

_NOTES = """
SELECT n.id, n.title, n.body,
  CASE WHEN n.article_id IS NOT NULL THEN 'article' WHEN n.claim_id IS NOT NULL THEN 'claim'
    WHEN n.source_id IS NOT NULL THEN 'source' WHEN n.span_id IS NOT NULL THEN 'span'
    WHEN n.code_id IS NOT NULL THEN 'code' WHEN n.origin_id IS NOT NULL THEN 'origin'
    WHEN n.place_id IS NOT NULL THEN 'place' WHEN n.event_id IS NOT NULL THEN 'event'
    WHEN n.assessment_id IS NOT NULL THEN 'assessment' WHEN n.figure_id IS NOT NULL THEN 'figure' END AS target,
  coalesce(n.article_id, n.claim_id, n.source_id, n.span_id, n.code_id, n.origin_id, n.place_id, n.event_id,
    n.assessment_id, n.figure_id) AS target_id,
  w.name AS written_by, n.written_at
FROM note n LEFT JOIN analyst w ON w.id = n.written_by"""

VIEWS = {
    "v_articles": _ARTICLES,
    "v_assessments": _ASSESSMENTS,
    "v_claims": _CLAIMS,
    "v_codings": _CODINGS,
    "v_estimates": _ESTIMATES,
    "v_events": _EVENTS,
    "v_grades": _GRADES,
    "v_notes": _NOTES,
    "v_origins": _ORIGINS,
    "v_places": _PLACES,
    "v_relations": _RELATIONS,
    "v_series": _SERIES,
    "v_sources": _SOURCES,
    "v_spans": _SPANS,
    "v_texts": _TEXTS,
}
"""Each view's name with the query that it is."""
