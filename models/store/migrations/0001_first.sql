-- Shared tables: no foreign keys, uniqueness or checks (a child may come before its parent, two laptops may add one firm).
-- Every row has a 16-byte id. Moments are milliseconds since 1970 UTC, days are ISO text. Groups: capture/sharedtables.cpp.

CREATE TABLE enterprise (
    id BLOB PRIMARY KEY, name TEXT, uscc TEXT, legal_person TEXT, address TEXT, town TEXT, longitude REAL, latitude REAL,
    contact TEXT, phone TEXT, trade_code TEXT, trade_name TEXT, scale TEXT, employees INTEGER, established TEXT,
    positive_list INTEGER, note TEXT, voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX enterprise_by_uscc ON enterprise (uscc);
CREATE INDEX enterprise_by_name ON enterprise (name);

CREATE TABLE inspector (
    id BLOB PRIMARY KEY, name TEXT, credential_number TEXT, credential_until TEXT, bureau TEXT, role TEXT, phone TEXT,
    withdrawn TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    id BLOB PRIMARY KEY, enterprise_id BLOB, kind TEXT, bureau TEXT, domain TEXT, source TEXT, opened_at INTEGER,
    guard_override TEXT, lead_id BLOB, second_id BLOB, experts TEXT, companion TEXT, state TEXT, closed_at INTEGER,
    overall TEXT, support TEXT, talked TEXT, voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_by_enterprise ON visit (enterprise_id, opened_at);
CREATE INDEX visit_by_state ON visit (state, opened_at);

CREATE TABLE visit_item (
    id BLOB PRIMARY KEY, visit_id BLOB, ordinal INTEGER, pack_code TEXT, pack_version TEXT, checklist_code TEXT,
    checklist_title TEXT, section TEXT, item_code TEXT, item_hash BLOB, retired INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_item_by_visit ON visit_item (visit_id, ordinal);

CREATE TABLE item_text (id BLOB PRIMARY KEY, hash BLOB, body TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    id BLOB PRIMARY KEY, visit_id BLOB, item_code TEXT, item_hash BLOB, verdict TEXT, answered_by BLOB,
    answered_at INTEGER, place TEXT, note TEXT, measured REAL, unit TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_visit ON answer (visit_id);

CREATE TABLE evidence (
    id BLOB PRIMARY KEY, visit_id BLOB, item_code TEXT, remediation_id BLOB, hash TEXT, media_type TEXT, file_name TEXT,
    byte_count INTEGER, width INTEGER, height INTEGER, taken_at INTEGER, added_at INTEGER, added_by BLOB, caption TEXT,
    voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_visit ON evidence (visit_id);
CREATE INDEX evidence_by_remediation ON evidence (remediation_id);

CREATE TABLE finding (
    id BLOB PRIMARY KEY, visit_id BLOB, item_code TEXT, ordinal INTEGER, title TEXT, place TEXT, fact TEXT, grade TEXT,
    major_hazard TEXT, cause TEXT, clauses TEXT, disposal TEXT, disposal_reason TEXT, leniency TEXT, voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_by_visit ON finding (visit_id, ordinal);

CREATE TABLE opinion (
    id BLOB PRIMARY KEY, finding_id BLOB, expert TEXT, agrees INTEGER, text TEXT, given_at INTEGER, voided TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX opinion_by_finding ON opinion (finding_id);

CREATE TABLE remediation (
    id BLOB PRIMARY KEY, visit_id BLOB, finding_id BLOB, enterprise_id BLOB, ordinal INTEGER, measure TEXT, standard TEXT,
    owner TEXT, due TEXT, help TEXT, emergency TEXT, state TEXT, state_at INTEGER, state_by BLOB, state_note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX remediation_by_visit ON remediation (visit_id, ordinal);
CREATE INDEX remediation_by_due ON remediation (state, due);
CREATE INDEX remediation_by_enterprise ON remediation (enterprise_id);

CREATE TABLE reinspection (
    id BLOB PRIMARY KEY, remediation_id BLOB, result TEXT, note TEXT, by_id BLOB, at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX reinspection_by_remediation ON reinspection (remediation_id, at);

CREATE TABLE signature (
    id BLOB PRIMARY KEY, visit_id BLOB, signer TEXT, name TEXT, image_hash TEXT, refusal TEXT, witness TEXT,
    signed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_by_visit ON signature (visit_id);

CREATE TABLE paper (
    id BLOB PRIMARY KEY, visit_id BLOB, enterprise_id BLOB, kind TEXT, number TEXT, revision INTEGER, reason TEXT,
    pdf_hash TEXT, record_digest TEXT, versions TEXT, template_id TEXT, template_hash TEXT, issued_at INTEGER, issued_by BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_by_visit ON paper (visit_id);
CREATE INDEX paper_by_enterprise ON paper (enterprise_id, issued_at);
CREATE INDEX paper_by_pdf ON paper (pdf_hash);
CREATE INDEX paper_by_number ON paper (number);

-- The operation log: outbox, audit trail and undo history in one.
CREATE TABLE stream (
    id INTEGER PRIMARY KEY, device BLOB NOT NULL, incarnation BLOB NOT NULL, UNIQUE (device, incarnation)
) STRICT;
CREATE TABLE op (
    stream INTEGER NOT NULL, seq INTEGER NOT NULL, hlc INTEGER NOT NULL, author BLOB NOT NULL, entity TEXT NOT NULL,
    record BLOB NOT NULL, grp TEXT NOT NULL, value TEXT NOT NULL, supersedes TEXT NOT NULL, PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_by_record ON op (entity, record);
-- Which operations are the present heads of a group. grp '*' stands for every group that has no row of its own yet.
CREATE TABLE head (
    entity TEXT NOT NULL, record BLOB NOT NULL, grp TEXT NOT NULL, stream INTEGER NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (entity, record, grp, stream, seq)
) STRICT, WITHOUT ROWID;
-- Superseded in advance: named by an operation that came before the one it replaces.
CREATE TABLE superseded (
    stream INTEGER NOT NULL, seq INTEGER NOT NULL, grp TEXT NOT NULL, PRIMARY KEY (stream, seq, grp)
) STRICT, WITHOUT ROWID;
CREATE TABLE clash (
    entity TEXT NOT NULL, record BLOB NOT NULL, grp TEXT NOT NULL, PRIMARY KEY (entity, record, grp)
) STRICT, WITHOUT ROWID;

-- Tables of this laptop alone.
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE visit_place (visit_id BLOB PRIMARY KEY, step TEXT NOT NULL, item_code TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE pack_document (
    code TEXT NOT NULL, version TEXT NOT NULL, raw BLOB NOT NULL, hash BLOB NOT NULL, installed_at INTEGER NOT NULL,
    PRIMARY KEY (code, version)
) STRICT;
CREATE TABLE import_batch (id BLOB PRIMARY KEY, file_name TEXT NOT NULL, at INTEGER NOT NULL, undone_at INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE import_line (
    batch BLOB NOT NULL REFERENCES import_batch (id), enterprise BLOB NOT NULL, was_new INTEGER NOT NULL, before TEXT NOT NULL,
    PRIMARY KEY (batch, enterprise)
) STRICT, WITHOUT ROWID;
CREATE TABLE law_text (
    id INTEGER PRIMARY KEY, short_title TEXT NOT NULL, title TEXT NOT NULL, version TEXT NOT NULL, enactment TEXT NOT NULL,
    UNIQUE (short_title, version)
) STRICT;
CREATE TABLE law_article (
    law INTEGER NOT NULL REFERENCES law_text (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, number TEXT NOT NULL,
    chapter TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (law, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX law_article_by_number ON law_article (law, number);
CREATE TABLE number_series (
    bureau TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (bureau, kind, year)
) STRICT, WITHOUT ROWID;
-- What sync remembers: sealed segments of this device, applied segments of others, the roster.
CREATE TABLE segment (
    stream INTEGER NOT NULL, first_seq INTEGER NOT NULL, op_count INTEGER NOT NULL, hash BLOB NOT NULL, file_name TEXT NOT NULL,
    PRIMARY KEY (stream, first_seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE roster_entry (
    seq INTEGER NOT NULL, device BLOB NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_note (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, code TEXT NOT NULL, arguments TEXT NOT NULL) STRICT;
