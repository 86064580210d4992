-- minimum-reader: 1
-- Bundles of this laptop's own segments in the shared folder: live_gone says that the segments' own files were deleted there.
-- made_at is this laptop's clock; no time of a file ever decides.
CREATE TABLE bundle (
    stream INTEGER NOT NULL, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, file_name TEXT NOT NULL,
    size INTEGER NOT NULL, made_at INTEGER NOT NULL, live_gone INTEGER NOT NULL, PRIMARY KEY (stream, first_seq)
) STRICT, WITHOUT ROWID;
