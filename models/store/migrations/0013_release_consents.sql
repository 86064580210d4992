-- minimum-reader: 1
-- An admin lets a published pack or template take effect although its author's certificate does not. Shared; see 0001.
CREATE TABLE release_consent (
    id BLOB PRIMARY KEY, entity TEXT, release_id BLOB, at INTEGER, by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX release_consent_by_release ON release_consent (release_id);
