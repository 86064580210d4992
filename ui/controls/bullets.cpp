#include "ui/controls/bullets.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace xunzhen::controls {

namespace {

constexpr QChar kSpace(0x2002);
constexpr double kIndent = 26;

bool isDot(const QTextBlock &block)
{
    return block.textList() && block.textList()->format().style() >= QTextListFormat::ListSquare;
}

}

void hangBullets(QTextDocument &document)
{
    document.setIndentWidth(kIndent);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isDot(block))
            continue;
        QTextCursor start(block);
        QTextBlockFormat hanging;
        hanging.setTextIndent(-QFontMetricsF(block.charFormat().font()).horizontalAdvance(kSpace));
        start.mergeBlockFormat(hanging);
        start.insertText(kSpace);
    }
}

}
