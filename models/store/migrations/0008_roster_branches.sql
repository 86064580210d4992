-- minimum-reader: 1
-- A cloned admin's laptop writes two chains with the same numbers: both are kept, as the roster is a set of entries.
CREATE TABLE roster_link (
    seq INTEGER NOT NULL, device BLOB NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY (device, seq, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO roster_link (seq, device, hash, body) SELECT seq, device, hash, body FROM roster_entry;
DROP TABLE roster_entry;
ALTER TABLE roster_link RENAME TO roster_entry;
