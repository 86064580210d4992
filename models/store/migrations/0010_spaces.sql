-- minimum-reader: 1
-- A laptop may belong to a main space (slot 0) and to a registry of enterprises (slot 1). Streams, rosters and notes know
-- which one they are of; what an older program wrote is all of the main one.
-- A stream that was only named so far is of none (-1).
ALTER TABLE stream ADD COLUMN slot INTEGER NOT NULL DEFAULT 0;

CREATE TABLE space_roster_entry (
    slot INTEGER NOT NULL, seq INTEGER NOT NULL, device BLOB NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (slot, device, seq, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO space_roster_entry (slot, seq, device, hash, body) SELECT 0, seq, device, hash, body FROM roster_entry;
DROP TABLE roster_entry;
ALTER TABLE space_roster_entry RENAME TO roster_entry;

-- place: the folder a note is about, '' for the one that was founded or joined.
ALTER TABLE sync_note ADD COLUMN slot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sync_note ADD COLUMN place TEXT NOT NULL DEFAULT '';

DROP TABLE seen_head;
CREATE TABLE seen_head (
    slot INTEGER NOT NULL, place TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (slot, place, name)
) STRICT, WITHOUT ROWID;

-- Who writes in the spaces, as their rosters say: inspectors of other bureaus have no record here.
CREATE TABLE known_author (inspector BLOB PRIMARY KEY, name TEXT NOT NULL, bureau TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- What was written here in one go was named by sequence numbers of the one stream; with two streams it is named by the
-- hybrid clock, which both share. An import: of its last operation before and of its last one.
CREATE TEMP TABLE own_stream AS SELECT id FROM stream WHERE device = zeroblob(32)
    OR (lower(hex(device)) = (SELECT value FROM setting WHERE key = 'sync.device')
        AND lower(hex(incarnation)) = (SELECT value FROM setting WHERE key = 'sync.incarnation'));
UPDATE setting SET value =
    coalesce((SELECT max(hlc) FROM op WHERE stream IN (SELECT id FROM temp.own_stream)
              AND seq < CAST(substr(setting.value, 1, instr(setting.value, '-') - 1) AS INTEGER)), 0) || '-' ||
    coalesce((SELECT max(hlc) FROM op WHERE stream IN (SELECT id FROM temp.own_stream)
              AND seq <= CAST(substr(setting.value, instr(setting.value, '-') + 1) AS INTEGER)), 0)
    WHERE key GLOB 'import.*.operations';
-- Steps of visits: what was written before the upgrade is not taken back any more.
UPDATE setting SET value = coalesce((SELECT max(hlc) FROM op WHERE stream IN (SELECT id FROM temp.own_stream)), 0) || ';;'
    WHERE key GLOB 'undo.*';
DROP TABLE temp.own_stream;
