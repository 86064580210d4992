-- minimum-reader: 1
-- Two records that are one firm. Shared like every record; see 0001 for the rules of such tables.
CREATE TABLE enterprise_alias (
    id BLOB PRIMARY KEY, one_id BLOB, other_id BLOB, reason TEXT, at INTEGER, by_id BLOB, voided TEXT
) STRICT, WITHOUT ROWID;
