-- minimum-reader: 1
-- What an issued paper shows may not change any more. xz_capturing() is 1 for edits made here and 0 while the operations of
-- other devices are merged: what a colleague wrote before the visit was issued must still arrive.
-- The answer is the message 'frozen …', which the store turns into Error(Frozen).

CREATE TRIGGER frozen_paper_update BEFORE UPDATE ON paper WHEN xz_capturing()
BEGIN SELECT RAISE(ABORT, 'frozen paper'); END;
CREATE TRIGGER frozen_paper_delete BEFORE DELETE ON paper WHEN xz_capturing()
BEGIN SELECT RAISE(ABORT, 'frozen paper'); END;

CREATE TRIGGER frozen_visit_update BEFORE UPDATE ON visit WHEN OLD.state = 'issued' AND xz_capturing()
BEGIN SELECT RAISE(ABORT, 'frozen visit'); END;
CREATE TRIGGER frozen_visit_delete BEFORE DELETE ON visit WHEN OLD.state = 'issued' AND xz_capturing()
BEGIN SELECT RAISE(ABORT, 'frozen visit'); END;

CREATE TRIGGER frozen_visit_item_insert BEFORE INSERT ON visit_item
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen visit_item'); END;
CREATE TRIGGER frozen_visit_item_update BEFORE UPDATE ON visit_item
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen visit_item'); END;
CREATE TRIGGER frozen_visit_item_delete BEFORE DELETE ON visit_item
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = OLD.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen visit_item'); END;

CREATE TRIGGER frozen_answer_insert BEFORE INSERT ON answer
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen answer'); END;
CREATE TRIGGER frozen_answer_update BEFORE UPDATE ON answer
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen answer'); END;
CREATE TRIGGER frozen_answer_delete BEFORE DELETE ON answer
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = OLD.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen answer'); END;

-- Evidence of a remediation item proves the fix, which comes after the paper.
CREATE TRIGGER frozen_evidence_insert BEFORE INSERT ON evidence
WHEN NEW.remediation_id IS NULL AND xz_capturing()
    AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen evidence'); END;
CREATE TRIGGER frozen_evidence_update BEFORE UPDATE ON evidence
WHEN (OLD.remediation_id IS NULL OR NEW.remediation_id IS NULL) AND xz_capturing()
    AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen evidence'); END;
CREATE TRIGGER frozen_evidence_delete BEFORE DELETE ON evidence
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = OLD.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen evidence'); END;

CREATE TRIGGER frozen_finding_insert BEFORE INSERT ON finding
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen finding'); END;
CREATE TRIGGER frozen_finding_update BEFORE UPDATE ON finding
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen finding'); END;
CREATE TRIGGER frozen_finding_delete BEFORE DELETE ON finding
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = OLD.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen finding'); END;

CREATE TRIGGER frozen_opinion_insert BEFORE INSERT ON opinion
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM finding f JOIN visit v ON v.id = f.visit_id
                                WHERE f.id = NEW.finding_id AND v.state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen opinion'); END;
CREATE TRIGGER frozen_opinion_update BEFORE UPDATE ON opinion
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM finding f JOIN visit v ON v.id = f.visit_id
                                WHERE f.id IN (OLD.finding_id, NEW.finding_id) AND v.state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen opinion'); END;
CREATE TRIGGER frozen_opinion_delete BEFORE DELETE ON opinion
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM finding f JOIN visit v ON v.id = f.visit_id
                                WHERE f.id = OLD.finding_id AND v.state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen opinion'); END;

-- The state of a remediation item goes on after the paper; what was demanded does not.
CREATE TRIGGER frozen_remediation_insert BEFORE INSERT ON remediation
WHEN xz_capturing() AND NOT EXISTS (SELECT 1 FROM remediation WHERE id = NEW.id)
    AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen remediation'); END;
CREATE TRIGGER frozen_remediation_update BEFORE UPDATE ON remediation
WHEN (OLD.visit_id IS NOT NEW.visit_id OR OLD.finding_id IS NOT NEW.finding_id
      OR OLD.enterprise_id IS NOT NEW.enterprise_id OR OLD.ordinal IS NOT NEW.ordinal OR OLD.measure IS NOT NEW.measure
      OR OLD.standard IS NOT NEW.standard OR OLD.owner IS NOT NEW.owner OR OLD.due IS NOT NEW.due
      OR OLD.help IS NOT NEW.help OR OLD.emergency IS NOT NEW.emergency)
    AND xz_capturing()
    AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen remediation'); END;
CREATE TRIGGER frozen_remediation_delete BEFORE DELETE ON remediation
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = OLD.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen remediation'); END;

CREATE TRIGGER frozen_signature_insert BEFORE INSERT ON signature
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = NEW.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen signature'); END;
CREATE TRIGGER frozen_signature_update BEFORE UPDATE ON signature
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id IN (OLD.visit_id, NEW.visit_id) AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen signature'); END;
CREATE TRIGGER frozen_signature_delete BEFORE DELETE ON signature
WHEN xz_capturing() AND EXISTS (SELECT 1 FROM visit WHERE id = OLD.visit_id AND state = 'issued')
BEGIN SELECT RAISE(ABORT, 'frozen signature'); END;
