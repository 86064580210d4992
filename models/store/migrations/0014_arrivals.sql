-- minimum-reader: 1
-- What came from which colleague with which exchange, about which visit or firm: for the sync page of this laptop alone.
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, device BLOB NOT NULL, author BLOB NOT NULL, visit BLOB, enterprise BLOB,
    entities TEXT NOT NULL, changes INTEGER NOT NULL
) STRICT;
CREATE INDEX arrival_by_time ON arrival (at);
