-- Speakers that came, went or were changed since actors were last found: these alone, and whom they reach, are found anew.
CREATE TABLE IF NOT EXISTS changed_speaker (
    statement TEXT NOT NULL, -- one of those it makes
    name TEXT, -- it and what follows: as in its occurrence; empty where only a tie to another speaker came or went
    sort TEXT,
    party TEXT,
    texts TEXT
) STRICT;
INSERT INTO changed_speaker SELECT id, name, sort, party, texts FROM occurrence;

-- What is tied to a report is looked for from both ends.
CREATE INDEX IF NOT EXISTS tie_other ON tie (other);
CREATE INDEX IF NOT EXISTS same_speaker_right ON same_speaker ("right");
