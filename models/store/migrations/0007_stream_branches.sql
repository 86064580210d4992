-- minimum-reader: 1
-- A cloned laptop writes one stream twice. Each path of the tree that its segments form is a stream of its own here:
-- wire = the incarnation that its files bear, parent = the path it comes from, start = its first sequence number.
ALTER TABLE stream ADD COLUMN wire BLOB;
ALTER TABLE stream ADD COLUMN parent INTEGER;
ALTER TABLE stream ADD COLUMN start INTEGER NOT NULL DEFAULT 1;
-- Up to here an admin declared the stream lost: what follows is taken although this is missing.
ALTER TABLE stream ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;

-- Heads in the folder that were read already: a quiet run opens none of them.
CREATE TABLE seen_head (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
