-- What a report's speakers were taken for is found by the report: a scan of all would take longer with every report.
CREATE INDEX same_speaker_report ON same_speaker (report);
