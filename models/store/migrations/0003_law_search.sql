-- minimum-reader: 1
-- Every article as its pairs of neighbouring characters and as its distinct characters, each character in five hexadecimal
-- digits, so that any substring is a phrase. rowid = law * 1000000 + ordinal. The text itself stays in law_article only.
CREATE VIRTUAL TABLE law_search USING fts5 (pairs, characters, content = '', tokenize = 'ascii');
