-- minimum-reader: 1
-- A bureau's own version of a paper's template, published by its clerk: it travels with the records. An empty layout says
-- that from then on the one that comes with the program is used again.
CREATE TABLE template_release (
    id BLOB PRIMARY KEY, template_id TEXT, layout TEXT, wording TEXT, form TEXT, note TEXT, published_at INTEGER, published_by BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX template_release_by_template ON template_release (template_id, published_at);

-- The next version of a template while it is written, on this laptop alone; one row per step, so that each can be taken back.
CREATE TABLE template_draft (
    template_id TEXT PRIMARY KEY, layout BLOB, wording BLOB, form BLOB, base_hash TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE TABLE template_draft_step (
    id INTEGER PRIMARY KEY, template_id TEXT NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL, entry TEXT NOT NULL,
    layout BLOB, wording BLOB, form BLOB
) STRICT;
CREATE INDEX template_draft_step_by_template ON template_draft_step (template_id, id);

-- Every template that ever came with a program used here, packed: an old paper is laid out again from its own.
CREATE TABLE template_kept (
    hash TEXT PRIMARY KEY, template_id TEXT NOT NULL, layout BLOB NOT NULL, wording BLOB NOT NULL, form BLOB NOT NULL
) STRICT;
