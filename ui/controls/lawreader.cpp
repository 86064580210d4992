#include "ui/controls/lawreader.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextTable>

namespace xunzhen::controls {

using presentation::LawCell;
using presentation::LawPage;
using presentation::LawRow;

namespace {

constexpr int kRowsAtOnce = 12;
constexpr int kRowsAbove = 4;  ///< set above the wanted one from the start
constexpr int kMargin = 20;
constexpr int kLineHeight = 135;

QTextBlockFormat blockFormat(int above, int below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

}

LawReader::LawReader(const Theme &theme, const QString &objectName, const QString &spoken, QWidget *parent)
    : QTextBrowser(parent), m_theme(theme)
{
    setObjectName(objectName);
    setAccessibleName(spoken);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("border: none; border-radius: 0;"));
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(kMargin);
    m_idle.setInterval(0);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_settling = false; });
    connect(&m_idle, &QTimer::timeout, this, &LawReader::fillStep);
    connect(&theme, &Theme::changed, this, [this] { begin(std::max(m_pointed, rowInSight())); });
}

void LawReader::showPage(const LawPage::Ptr &page, int row)
{
    m_page = page;
    m_pointed = row;
    begin(row);
}

/// Sets what is in sight; the rest follows.
void LawReader::begin(int row)
{
    m_idle.stop();
    clear();
    m_head = {};
    m_blocks.assign(size_t(rowCount()), {});
    m_first = m_last = std::clamp(row - kRowsAbove, 0, std::max(0, rowCount() - 1));
    if (!m_page)
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    writeHead(cursor);
    m_head = cursor.block();
    cursor.endEditBlock();
    append(kRowsAbove + kRowsAtOnce);
    m_settling = true;
    mark(m_pointed, true);
    scrollTo(row);
    m_idle.start();
}

void LawReader::fillStep()
{
    if (m_last < rowCount())
        append(kRowsAtOnce);
    else if (m_first > 0)
        prepend(kRowsAtOnce);
    if (!isWhole())
        return;
    m_idle.stop();
    Q_EMIT whole();
}

void LawReader::append(int rows)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (const int end = std::min(m_last + rows, rowCount()); m_last < end; ++m_last)
        writeRow(cursor, m_last);
    cursor.endEditBlock();
}

/// What is read must not move while text is set above it.
void LawReader::prepend(int rows)
{
    const int held = m_first;
    const int before = topOf(held), value = verticalScrollBar()->value();
    const int from = std::max(0, m_first - rows);
    QTextCursor cursor(m_head);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.beginEditBlock();
    for (int row = from; row < held; ++row)
        writeRow(cursor, row);
    cursor.endEditBlock();
    m_first = from;
    if (m_settling)
        return scrollTo(m_pointed);
    const int moved = topOf(held) - before;
    scrollBarTo(value + moved);
}

QTextCharFormat LawReader::face(Type type, const QColor &colour, bool bold) const
{
    QTextCharFormat format;
    format.setFont(m_theme.font(type, bold));
    format.setForeground(colour);
    return format;
}

void LawReader::writeHead(QTextCursor &cursor)
{
    const Tokens &t = m_theme.tokens();
    cursor.setBlockFormat(blockFormat(0, 0));
    cursor.insertText(m_page->lines.join(QChar::LineSeparator), face(Type::Small, t.quiet));
    if (!m_page->compared)
        return;
    LawRow heads;
    heads.left.text = tr("Version of %1").arg(m_page->leftHead);
    heads.right.text = tr("Version of %1").arg(m_page->rightHead);
    writePair(cursor, heads);
}

void LawReader::writeHeading(QTextCursor &cursor, const QString &words, int level)
{
    QTextBlockFormat format = blockFormat(18, 6);
    format.setHeadingLevel(level);
    cursor.insertBlock(format);
    cursor.insertText(words, face(Type::Body, m_theme.tokens().accent, true));
}

void LawReader::writeRow(QTextCursor &cursor, int row)
{
    const LawRow &law = m_page->rows[size_t(row)];
    if (law.kind == LawRow::Kind::Heading) {
        writeHeading(cursor, law.left.text, 3);
    } else if (m_page->compared) {
        const int before = cursor.position();
        writePair(cursor, law);
        m_blocks[size_t(row)] = document()->findBlock(before + 1);
        m_blocks[size_t(row)].setUserState(row);
        return;
    } else {
        cursor.insertBlock(blockFormat(4, 6));
        writeCell(cursor, law.left, markOf(law, false));
    }
    m_blocks[size_t(row)] = cursor.block();
    m_blocks[size_t(row)].setUserState(row);
}

void LawReader::writePair(QTextCursor &cursor, const LawRow &row)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    QTextTable *table = cursor.insertTable(1, 2, format);
    for (const bool right : {false, true}) {
        QTextCursor inside = table->cellAt(0, right).firstCursorPosition();
        inside.setBlockFormat(blockFormat(0, 0));
        writeCell(inside, right ? row.right : row.left, markOf(row, right));
    }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
    QTextBlockFormat gap;
    gap.setLineHeight(4, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(gap);
}

/// Paragraphs are lines of one block, so that the ground of a pointed article has no seams.
void LawReader::writeCell(QTextCursor &cursor, const LawCell &cell, const QTextCharFormat &mark)
{
    const QTextCharFormat plain = face(Type::Body, m_theme.tokens().text);
    if (!cell.label.isEmpty())
        cursor.insertText(cell.label + QChar(0x3000), face(Type::Body, m_theme.tokens().text, true));
    const QString text = QString(cell.text).replace(u'\n', QChar::LineSeparator);
    int at = 0;
    for (const domain::TextSpan &span : cell.marks) {
        cursor.insertText(text.mid(at, span.from - at), plain);
        cursor.insertText(text.mid(span.from, span.length), mark);
        at = span.end();
    }
    cursor.insertText(text.mid(at), plain);
}

/// Words found are underlined on a soft ground; in a comparison what is gone is struck out, what is new underlined.
QTextCharFormat LawReader::markOf(const LawRow &row, bool right) const
{
    const Tokens &t = m_theme.tokens();
    if (row.change == LawRow::Change::Same) {
        QTextCharFormat found = face(Type::Body, t.text, true);
        found.setBackground(t.soft);
        found.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        found.setUnderlineColor(t.accent);
        return found;
    }
    QTextCharFormat changed = face(Type::Body, right ? t.compliant : t.risk);
    changed.setFontUnderline(right);
    changed.setFontStrikeOut(!right);
    return changed;
}

void LawReader::mark(int row, bool pointed)
{
    if (row < m_first || row >= m_last || !m_blocks[size_t(row)].isValid())
        return;
    QTextCursor cursor(m_blocks[size_t(row)]);
    if (QTextTable *table = cursor.currentTable()) {
        QTextTableFormat format = table->format();
        format.setBackground(pointed ? QBrush(m_theme.tokens().soft) : QBrush(Qt::NoBrush));
        table->setFormat(format);
        return;
    }
    QTextBlockFormat format = cursor.blockFormat();
    format.setBackground(pointed ? QBrush(m_theme.tokens().soft) : QBrush(Qt::NoBrush));
    cursor.setBlockFormat(format);
}

void LawReader::pointAt(int row)
{
    if (!m_page || row < 0 || row >= rowCount())
        return;
    mark(m_pointed, false);
    m_pointed = row;
    if (row < m_first || row >= m_last)
        return begin(row);
    mark(row, true);
    scrollTo(row);
}

int LawReader::topOf(int row) const
{
    if (row < 0 || row >= rowCount() || !m_blocks[size_t(row)].isValid())
        return 0;
    return int(document()->documentLayout()->blockBoundingRect(m_blocks[size_t(row)]).top());
}

void LawReader::scrollTo(int row)
{
    if (row < 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    setTextCursor(QTextCursor(m_blocks[size_t(row)]));
    scrollBarTo(std::max(0, topOf(row) - kMargin * 2));
}

/// The scroll bar knows a place only once the text down to it has been laid out.
void LawReader::scrollBarTo(int value)
{
    (void)document()->size();
    verticalScrollBar()->setValue(value);
}

int LawReader::rowInSight() const
{
    for (QTextBlock block = cursorForPosition({kMargin + 4, kMargin}).block(); block.isValid(); block = block.previous())
        if (block.userState() >= 0)
            return block.userState();
    return -1;
}

/// A page that comes into sight only now, or whose lines break anew, stays where it points.
void LawReader::resizeEvent(QResizeEvent *event)
{
    const int row = m_settling ? m_pointed : -1;
    QTextBrowser::resizeEvent(event);
    if (row >= 0)
        scrollTo(row);
}

}
