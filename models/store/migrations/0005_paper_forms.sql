-- minimum-reader: 1
-- 文书: papers that are filled in beside the record of a visit. Shared like every record; see 0001 for the rules of such tables.
CREATE TABLE paper_draft (
    id BLOB PRIMARY KEY, kind TEXT, visit_id BLOB, enterprise_id BLOB, finding_id BLOB, about_id BLOB, bureau TEXT,
    opened_at INTEGER, opened_by BLOB, voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_draft_by_visit ON paper_draft (visit_id, opened_at);
CREATE INDEX paper_draft_by_enterprise ON paper_draft (enterprise_id, opened_at);

CREATE TABLE form_answer (
    id BLOB PRIMARY KEY, draft_id BLOB, field TEXT, body TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX form_answer_by_draft ON form_answer (draft_id);

CREATE TABLE paper_signature (
    id BLOB PRIMARY KEY, draft_id BLOB, role TEXT, name TEXT, image_hash TEXT, refusal TEXT, witness TEXT, signed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_signature_by_draft ON paper_signature (draft_id);

ALTER TABLE paper ADD COLUMN draft_id BLOB;
CREATE INDEX paper_by_draft ON paper (draft_id);

-- What an issued paper shows may not change any more, see 0002.
CREATE TRIGGER frozen_paper_draft_update BEFORE UPDATE ON paper_draft
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM paper WHERE draft_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'frozen paper_draft'); END;
CREATE TRIGGER frozen_form_answer_insert BEFORE INSERT ON form_answer
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM paper WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'frozen form_answer'); END;
CREATE TRIGGER frozen_form_answer_update BEFORE UPDATE ON form_answer
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM paper WHERE draft_id IN (OLD.draft_id, NEW.draft_id))
BEGIN SELECT RAISE(ABORT, 'frozen form_answer'); END;
CREATE TRIGGER frozen_paper_signature_insert BEFORE INSERT ON paper_signature
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM paper WHERE draft_id = NEW.draft_id)
BEGIN SELECT RAISE(ABORT, 'frozen paper_signature'); END;
CREATE TRIGGER frozen_paper_signature_update BEFORE UPDATE ON paper_signature
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM paper WHERE draft_id IN (OLD.draft_id, NEW.draft_id))
BEGIN SELECT RAISE(ABORT, 'frozen paper_signature'); END;
