-- Tables bear the names of the records and their columns those of the fields. A field that is a record itself is spread
-- over columns (`published_earliest`) or, where there may be many, kept as JSON text in the words of `sayso extract --json`.
-- Spans are JSON text such as [[0, 12]]: half-open, in Unicode code points of `report.text`. Days and times are ISO 8601.

CREATE TABLE body (
    sha256 TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE capture (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES body (sha256),
    media_type TEXT NOT NULL,
    charset TEXT,
    captured TEXT NOT NULL,
    tool TEXT NOT NULL,
    particulars_outlet TEXT, -- what the user said of the report
    particulars_published TEXT,
    particulars_title TEXT,
    particulars_byline TEXT
) STRICT;
CREATE INDEX capture_sha256 ON capture (sha256);
CREATE INDEX capture_address ON capture (address);

CREATE TABLE report (
    n INTEGER PRIMARY KEY, -- the row's number, for the search index alone; it may change
    id TEXT NOT NULL UNIQUE,
    capture TEXT NOT NULL REFERENCES capture (id),
    current INTEGER NOT NULL CHECK (current IN (0, 1)), -- 0: retired by a newer text layer of its capture
    options TEXT NOT NULL, -- the fingerprint of the options its statements were made with
    address TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    extractor TEXT NOT NULL,
    charset TEXT NOT NULL,
    outlet TEXT,
    byline TEXT,
    published_earliest TEXT,
    published_latest TEXT,
    published_text TEXT,
    published_basis TEXT,
    published_span TEXT,
    language TEXT,
    title TEXT,
    times TEXT NOT NULL,
    blocks TEXT NOT NULL,
    text TEXT NOT NULL,
    origins TEXT NOT NULL, -- [[target, length, origin, size], ...]
    seal TEXT NOT NULL -- SHA-256 over all rows of this reading, for `sayso verify`
) STRICT;
CREATE UNIQUE INDEX report_current ON report (capture) WHERE current = 1;
CREATE INDEX report_capture ON report (capture);
CREATE INDEX report_order ON report (current, published_earliest, published_latest, outlet, id);

CREATE TABLE attribution (
    id TEXT PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL, -- its place among those of its report
    form TEXT NOT NULL,
    source_spans TEXT,
    source_text TEXT,
    cue_spans TEXT,
    cue_text TEXT,
    content_spans TEXT,
    content_text TEXT,
    parent TEXT,
    score REAL,
    reasons TEXT NOT NULL
) STRICT;
CREATE INDEX attribution_report ON attribution (report, position);

CREATE TABLE statement (
    n INTEGER PRIMARY KEY AUTOINCREMENT, -- the row's number, for the indexes alone; it may change, and is never given again
    id TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL, -- its place among those of its report
    form TEXT NOT NULL,
    act TEXT NOT NULL,
    actuality TEXT NOT NULL,
    source_spans TEXT, -- null: the text names no source
    source_text TEXT,
    source_kind TEXT,
    source_referent TEXT,
    source_party TEXT,
    source_members TEXT,
    cue_spans TEXT,
    cue_text TEXT,
    content_spans TEXT,
    content_text TEXT,
    parent TEXT,
    restates TEXT,
    chain TEXT NOT NULL,
    said_earliest TEXT,
    said_latest TEXT,
    said_text TEXT,
    said_basis TEXT,
    said_span TEXT,
    hedges TEXT NOT NULL,
    medium_spans TEXT,
    medium_text TEXT,
    addressee_spans TEXT,
    addressee_text TEXT,
    "by" TEXT NOT NULL, -- 'machine', or the person who confirmed what a later reading missed
    score REAL,
    reasons TEXT NOT NULL
) STRICT;
CREATE INDEX statement_report ON statement (report, position, form, act, actuality);
CREATE INDEX statement_act ON statement (act, report);

CREATE TABLE proposition (
    id TEXT PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statement (n),
    position INTEGER NOT NULL,
    spans TEXT NOT NULL,
    negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
    about TEXT NOT NULL,
    quantities TEXT NOT NULL
) STRICT;
CREATE INDEX proposition_statement ON proposition (statement, position);

CREATE TABLE problem (
    n INTEGER PRIMARY KEY,
    capture TEXT NOT NULL REFERENCES capture (id),
    reading TEXT REFERENCES report (id), -- the report it came with; null: the capture gave none
    level TEXT NOT NULL,
    stage TEXT NOT NULL,
    message TEXT NOT NULL,
    report TEXT,
    span TEXT
) STRICT;
CREATE INDEX problem_capture ON problem (capture, reading);
CREATE INDEX problem_reading ON problem (reading);

CREATE TABLE judgement (
    id TEXT PRIMARY KEY,
    target TEXT NOT NULL, -- as it was made: see `carried` for where it stands now
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    address TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    place TEXT,
    withdrawn TEXT
) STRICT;
CREATE INDEX judgement_target ON judgement (target);
CREATE INDEX judgement_sha256 ON judgement (sha256);

-- Judgements whose target is no longer in a current report, and the record of the same words that they stand on now.
CREATE TABLE carried (
    judgement TEXT PRIMARY KEY REFERENCES judgement (id),
    target TEXT NOT NULL
) STRICT;
CREATE INDEX carried_target ON carried (target);

-- The judgement that counts, for each field of each record: the latest that is not withdrawn.
CREATE VIEW standing AS
SELECT target, field, value, "by", at, judgement, statement
FROM (
    SELECT
        coalesce(carried.target, judgement.target) AS target,
        field,
        value,
        judgement."by" AS "by",
        at,
        judgement.id AS judgement,
        statement.n AS statement,
        row_number() OVER (
            PARTITION BY coalesce(carried.target, judgement.target), field ORDER BY at DESC, judgement.id DESC
        ) AS place
    FROM judgement
    LEFT JOIN carried ON carried.judgement = judgement.id
    LEFT JOIN statement ON statement.id = coalesce(carried.target, judgement.target)
    WHERE withdrawn IS NULL
)
WHERE place = 1;

-- The words of everyone a statement may be looked up by: folded, between single spaces, judgements applied.
CREATE TABLE name (
    n INTEGER PRIMARY KEY,
    words TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE name_of (
    name INTEGER NOT NULL REFERENCES name (n),
    statement INTEGER NOT NULL REFERENCES statement (n),
    PRIMARY KEY (name, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_of_statement ON name_of (statement);

CREATE VIRTUAL TABLE report_search USING fts5 (
    title, text, content = 'report', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER report_added AFTER INSERT ON report BEGIN
    INSERT INTO report_search (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER report_changed AFTER UPDATE OF title, text ON report BEGIN
    INSERT INTO report_search (report_search, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
    INSERT INTO report_search (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER report_removed AFTER DELETE ON report BEGIN
    INSERT INTO report_search (report_search, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
END;

CREATE VIRTUAL TABLE statement_search USING fts5 (
    source_text, cue_text, content_text,
    content = 'statement', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
    INSERT INTO statement_search (rowid, source_text, cue_text, content_text)
    VALUES (new.n, new.source_text, new.cue_text, new.content_text);
END;
CREATE TRIGGER statement_changed AFTER UPDATE OF source_text, cue_text, content_text ON statement BEGIN
    INSERT INTO statement_search (statement_search, rowid, source_text, cue_text, content_text)
    VALUES ('delete', old.n, old.source_text, old.cue_text, old.content_text);
    INSERT INTO statement_search (rowid, source_text, cue_text, content_text)
    VALUES (new.n, new.source_text, new.cue_text, new.content_text);
END;
CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
    INSERT INTO statement_search (statement_search, rowid, source_text, cue_text, content_text)
    VALUES ('delete', old.n, old.source_text, old.cue_text, old.content_text);
END;
