#pragma once

class QTextDocument;

namespace xunzhen::controls {

/// Moves the dots of the document's lists away from their words, by the width that an en space has.
void hangBullets(QTextDocument &document);

}
