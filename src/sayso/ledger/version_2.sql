-- What the user says happened when, for words such as "before the embargo": [{"words", "first", "last"}, ...]
ALTER TABLE capture ADD COLUMN particulars_events TEXT NOT NULL DEFAULT '[]';
