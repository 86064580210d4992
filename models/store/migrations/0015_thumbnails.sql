-- minimum-reader: 1
-- A small picture of each photo, which travels ahead of the original; its hash stands beside the original's. Shared; see 0001.
ALTER TABLE evidence ADD COLUMN thumbnail_hash TEXT;
