-- minimum-reader: 1
-- 企业情形: what a firm is or has (有有限空间), told once and used by every checklist.
CREATE TABLE enterprise_feature (
    id BLOB PRIMARY KEY, enterprise_id BLOB, field TEXT, present INTEGER, told_at INTEGER, told_by BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX enterprise_feature_by_enterprise ON enterprise_feature (enterprise_id);

-- A version of a checklist pack that a bureau's clerk has published: it travels with the records.
CREATE TABLE pack_release (
    id BLOB PRIMARY KEY, code TEXT, version TEXT, title TEXT, note TEXT, body TEXT, published_at INTEGER, published_by BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX pack_release_by_code ON pack_release (code, version);

-- The next version of a pack while it is written, on this laptop alone; one row per step, so that each can be taken back.
CREATE TABLE pack_draft (code TEXT PRIMARY KEY, base_version TEXT NOT NULL, raw BLOB NOT NULL, changed_at INTEGER NOT NULL) STRICT;
CREATE TABLE pack_draft_step (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL, entry TEXT NOT NULL, what TEXT NOT NULL,
    before BLOB NOT NULL
) STRICT;
CREATE INDEX pack_draft_step_by_code ON pack_draft_step (code, id);
