#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/checklists/lawpage.h"

#include <QTextBrowser>
#include <QTextBlock>
#include <QTimer>

namespace xunzhen::controls {

/// A law as one continuous text, or two versions side by side in step. The wanted article stands at the top at once; the
/// rest is set round it in steps of a few milliseconds, so that the longest law never holds the window up.
class LawReader : public QTextBrowser
{
    Q_OBJECT

public:
    LawReader(const Theme &theme, const QString &objectName, const QString &spoken, QWidget *parent = nullptr);

    /// Sets the page with that row (-1 = its beginning) pointed at. A null page clears.
    void showPage(const presentation::LawPage::Ptr &page, int row);
    /// Points at the row and scrolls to it.
    void pointAt(int row);
    bool isWhole() const { return m_first == 0 && m_last == rowCount(); }
    /// The row whose text stands first in sight; -1 above the first.
    int rowInSight() const;

Q_SIGNALS:
    void whole(); ///< every row is set

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
    void resizeEvent(QResizeEvent *event) override;

private:
    int rowCount() const { return m_page ? int(m_page->rows.size()) : 0; }
    void begin(int row);
    void fillStep();
    void append(int rows);
    void prepend(int rows);
    void writeHead(QTextCursor &cursor);
    void writeRow(QTextCursor &cursor, int row);
    void writeHeading(QTextCursor &cursor, const QString &words, int level);
    void writePair(QTextCursor &cursor, const presentation::LawRow &row);
    void writeCell(QTextCursor &cursor, const presentation::LawCell &cell, const QTextCharFormat &mark);
    QTextCharFormat face(Type type, const QColor &colour, bool bold = false) const;
    QTextCharFormat markOf(const presentation::LawRow &row, bool right) const;
    void mark(int row, bool pointed);
    int topOf(int row) const;
    void scrollTo(int row);
    void scrollBarTo(int value);

    const Theme &m_theme;
    presentation::LawPage::Ptr m_page;
    std::vector<QTextBlock> m_blocks; ///< the first block of each row that is set
    QTextBlock m_head;                ///< the last block above the rows
    int m_first = 0, m_last = 0;      ///< the rows set: [first, last)
    int m_pointed = -1;
    bool m_settling = false;          ///< nobody has scrolled yet: the pointed row stays in its place
    QTimer m_idle;
};

}
