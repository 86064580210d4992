#pragma once

#include "ui/controls/theme/tokens.h"

#include <QSyntaxHighlighter>

namespace xunzhen::controls {

/// Colours JSON text line by line. A text that is not closed on its line is coloured to the line's end.
class JsonColours : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonColours(QTextDocument *document, const Tokens &tokens);
    void setTokens(const Tokens &tokens);

protected:
    void highlightBlock(const QString &line) override;

private:
    void colourText(const QString &line, qsizetype from, qsizetype to, bool isName);

    Tokens m_tokens;
};

}
