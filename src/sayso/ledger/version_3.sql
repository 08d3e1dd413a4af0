-- What reports say together. All of it is made anew from readings and judgements; `sayso verify` does not look at it.

-- Reports that were compared with the others; one that is not here, or by nothing, is waiting for it.
CREATE TABLE linked (
    report TEXT PRIMARY KEY REFERENCES report (id),
    comparer TEXT NOT NULL, -- what compared it; empty where it waits to be compared anew
    names TEXT NOT NULL, -- the capitalised words in and before its propositions
    affair TEXT NOT NULL -- the least id of the reports that are looked at together with it; empty where that is not settled
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_affair ON linked (affair);

-- Two reports that share text, or say something that may be the same.
CREATE TABLE tie (
    report TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (report, other)
) STRICT, WITHOUT ROWID;

-- Words that are compared: a content and what stands before it; the same in copies.
CREATE TABLE passage (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    before TEXT NOT NULL,
    content TEXT NOT NULL,
    comparer TEXT NOT NULL,
    vector BLOB NOT NULL -- numbers of 32 bits, little-endian
) STRICT;
CREATE TABLE passage_key (
    words TEXT NOT NULL, -- a content word, or #band:bits for where its vector lies
    passage INTEGER NOT NULL REFERENCES passage (n),
    PRIMARY KEY (words, passage)
) STRICT, WITHOUT ROWID;
CREATE INDEX passage_key_passage ON passage_key (passage);
CREATE TABLE common_key ( -- of so many passages that it tells nothing
    words TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE telling (
    proposition TEXT PRIMARY KEY,
    report TEXT NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage (n)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_passage ON telling (passage, report);
CREATE INDEX telling_report ON telling (report);
CREATE TABLE comparison (
    "left" INTEGER NOT NULL REFERENCES passage (n), -- by the ids of the passages in order
    "right" INTEGER NOT NULL REFERENCES passage (n),
    same REAL NOT NULL, -- log-odds
    left_narrower REAL NOT NULL,
    right_narrower REAL NOT NULL,
    excludes REAL NOT NULL,
    PRIMARY KEY ("left", "right")
) STRICT, WITHOUT ROWID;
CREATE INDEX comparison_right ON comparison ("right");

CREATE TABLE shared_run (
    words INTEGER NOT NULL, -- the hash of some words in a row
    report TEXT NOT NULL,
    PRIMARY KEY (words, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_run_report ON shared_run (report);

CREATE TABLE occurrence (
    id TEXT PRIMARY KEY, -- the first statement of the source in this report
    report TEXT NOT NULL,
    published TEXT,
    name TEXT NOT NULL,
    sort TEXT NOT NULL,
    kind TEXT NOT NULL,
    party TEXT,
    texts TEXT NOT NULL,
    statements TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrence_report ON occurrence (report);
CREATE TABLE same_speaker ( -- two statements of which one report copies the other, or passes it on
    report TEXT NOT NULL,
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    feature TEXT NOT NULL, -- why, as a reason's
    value TEXT NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY ("left", "right")
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
    id TEXT PRIMARY KEY, -- hashes its founding statement
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    kind TEXT NOT NULL,
    party TEXT,
    merges TEXT NOT NULL -- [{left, right, reasons}, ...]: statements whose speakers were taken for one, and why
) STRICT, WITHOUT ROWID;
CREATE TABLE actor_statement (
    statement TEXT PRIMARY KEY,
    actor TEXT NOT NULL,
    position INTEGER NOT NULL,
    alias TEXT NOT NULL -- the id the actor has when this is its first statement: bookmarks of it lead here
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_statement_actor ON actor_statement (actor, position);
CREATE INDEX actor_statement_alias ON actor_statement (alias);

CREATE TABLE claim (
    id TEXT PRIMARY KEY, -- hashes its founding proposition
    affair TEXT NOT NULL,
    wording TEXT NOT NULL,
    proposition TEXT NOT NULL, -- whose words the wording is
    relations TEXT NOT NULL -- [[relation, claim], ...]
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_affair ON claim (affair);
CREATE TABLE claim_member (
    claim TEXT NOT NULL REFERENCES claim (id),
    position INTEGER NOT NULL,
    proposition TEXT NOT NULL,
    statement TEXT NOT NULL,
    side TEXT NOT NULL,
    tie TEXT NOT NULL,
    alias TEXT NOT NULL, -- the id the claim has when this is its founding proposition: bookmarks of it lead here
    PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_member_statement ON claim_member (statement);
CREATE INDEX claim_member_alias ON claim_member (alias);

CREATE TABLE "position" (
    claim TEXT NOT NULL REFERENCES claim (id),
    holder TEXT NOT NULL, -- an actor's id, or a party
    side TEXT NOT NULL,
    statements TEXT NOT NULL,
    since TEXT,
    PRIMARY KEY (claim, holder, side)
) STRICT, WITHOUT ROWID;
CREATE TABLE reversal (
    claim TEXT NOT NULL REFERENCES claim (id),
    holder TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    "partial" INTEGER NOT NULL CHECK ("partial" IN (0, 1)),
    PRIMARY KEY (claim, holder, before, after)
) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (
    affair TEXT NOT NULL,
    relation TEXT NOT NULL,
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    propositions TEXT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (relation, "left", "right")
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_affair ON conflict (affair);
CREATE TABLE derivation (
    affair TEXT NOT NULL,
    report TEXT NOT NULL,
    source TEXT NOT NULL, -- the report it comes from
    kind TEXT NOT NULL,
    reasons TEXT NOT NULL,
    shared TEXT NOT NULL, -- [[[start, end] here, [start, end] there], ...]
    PRIMARY KEY (report, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX derivation_affair ON derivation (affair);
CREATE TABLE origin (
    claim TEXT NOT NULL REFERENCES claim (id),
    side TEXT NOT NULL,
    least INTEGER NOT NULL,
    most INTEGER NOT NULL,
    leaves TEXT NOT NULL, -- [{source, actor, statements, entries}, ...]
    PRIMARY KEY (claim, side)
) STRICT, WITHOUT ROWID;
