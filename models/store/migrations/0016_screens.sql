-- minimum-reader: 1
-- What the window works with beside the record of a visit. Shared like every record unless said otherwise; see 0001 for the rules.

-- A visit that is to take place; visit_id names the visit that came of it.
CREATE TABLE planned_visit (
    id BLOB PRIMARY KEY, enterprise_id BLOB, kind TEXT, bureau TEXT, source TEXT, made_at INTEGER, made_by BLOB,
    day TEXT, lead_id BLOB, second_id BLOB, note TEXT, visit_id BLOB, voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX planned_visit_by_day ON planned_visit (day);
CREATE INDEX planned_visit_by_enterprise ON planned_visit (enterprise_id, day);

-- What was done about an item that is not closed: reminded, escalated, given until another day. The paper keeps its own date.
CREATE TABLE remediation_call (
    id BLOB PRIMARY KEY, remediation_id BLOB, kind TEXT, until TEXT, note TEXT, at INTEGER, by_id BLOB, voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX remediation_call_by_remediation ON remediation_call (remediation_id, at);

-- Arrows, boxes, words and blurred parts that are drawn over a photo; the photo itself stays. One record for each photo.
CREATE TABLE picture_mark (
    id BLOB PRIMARY KEY, evidence_id BLOB, visit_id BLOB, body TEXT, at INTEGER, by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_mark_by_visit ON picture_mark (visit_id);

-- Which inspector of a visit takes which section of a checklist. One record for each section.
CREATE TABLE visit_share (
    id BLOB PRIMARY KEY, visit_id BLOB, checklist_code TEXT, section TEXT, inspector_id BLOB, at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_share_by_visit ON visit_share (visit_id);

-- Why a contradiction in a plan is meant so; subject is the contradiction's own name. One record for each.
CREATE TABLE contradiction_note (
    id BLOB PRIMARY KEY, visit_id BLOB, subject TEXT, reason TEXT, at INTEGER, by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX contradiction_note_by_visit ON contradiction_note (visit_id);

-- Findings at one place bear the same word here.
ALTER TABLE finding ADD COLUMN together TEXT;

-- Own words for a check item, on this laptop alone; an empty code stands for every item.
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY, item_code TEXT NOT NULL, text TEXT NOT NULL, used INTEGER NOT NULL, last_at INTEGER NOT NULL,
    UNIQUE (item_code, text)
) STRICT;

CREATE INDEX visit_by_opened ON visit (opened_at);
CREATE INDEX paper_by_issued ON paper (kind, issued_at);
CREATE INDEX paper_draft_by_opened ON paper_draft (opened_at);
CREATE INDEX remediation_by_state_at ON remediation (state, state_at);

-- What an issued paper shows may not change any more, see 0002.
CREATE TRIGGER frozen_picture_mark_insert BEFORE INSERT ON picture_mark
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM evidence e JOIN visit v ON v.id = e.visit_id
                                WHERE e.id = NEW.evidence_id AND e.remediation_id IS NULL AND v.state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen picture_mark'); END;
CREATE TRIGGER frozen_picture_mark_update BEFORE UPDATE ON picture_mark
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM evidence e JOIN visit v ON v.id = e.visit_id
                                WHERE e.id IN (OLD.evidence_id, NEW.evidence_id) AND e.remediation_id IS NULL AND v.state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen picture_mark'); END;
CREATE TRIGGER frozen_visit_share_insert BEFORE INSERT ON visit_share
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen visit_share'); END;
CREATE TRIGGER frozen_visit_share_update BEFORE UPDATE ON visit_share
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen visit_share'); END;
CREATE TRIGGER frozen_contradiction_note_insert BEFORE INSERT ON contradiction_note
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen contradiction_note'); END;
CREATE TRIGGER frozen_contradiction_note_update BEFORE UPDATE ON contradiction_note
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen contradiction_note'); END;
