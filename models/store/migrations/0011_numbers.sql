-- minimum-reader: 1
-- 文号: who may use which serials of a series. Shared like every record; see 0001 for the rules of such tables. kind is the
-- word that stands in the number (会诊), because the series is what is printed.
CREATE TABLE number_block (
    id BLOB PRIMARY KEY, series TEXT, kind TEXT, year INTEGER, first INTEGER, last INTEGER, device BLOB, mark TEXT,
    given_at INTEGER, given_by BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX number_block_by_series ON number_block (series, kind, year);
CREATE INDEX number_block_by_device ON number_block (device);

CREATE TABLE number_wish (id BLOB PRIMARY KEY, series TEXT, kind TEXT, device BLOB, wished_at INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE number_void (
    id BLOB PRIMARY KEY, series TEXT, kind TEXT, year INTEGER, serial INTEGER, reason TEXT, at INTEGER, by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX number_void_by_series ON number_void (series, kind, year);
