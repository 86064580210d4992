#include "ui/controls/jsonedit.h"

#include "ui/controls/jsoncolours.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

namespace xunzhen::controls {

class JsonEdit::Gutter : public QWidget
{
public:
    explicit Gutter(JsonEdit *edit) : QWidget(edit), m_edit(edit) {}
    QSize sizeHint() const override { return {m_edit->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintGutter(event); }

private:
    JsonEdit *m_edit;
};

namespace {
constexpr int kPadding = 8;
const auto kIndent = QStringLiteral("  ");
}

JsonEdit::JsonEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_gutter(new Gutter(this)), m_colours(new JsonColours(document(), theme.tokens()))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    restyle();
    connect(&theme, &Theme::changed, this, &JsonEdit::restyle);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEdit::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_putting)
            Q_EMIT edited(toPlainText());
    });
}

void JsonEdit::restyle()
{
    QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    face.setPixelSize(m_theme.pixels(Type::Small));
    document()->setDefaultFont(face);
    m_gutter->setFont(face);
    m_colours->setTokens(m_theme.tokens());
    placeGutter();
    showMarks();
}

void JsonEdit::put(const QString &text)
{
    if (text == toPlainText())
        return;
    m_putting = true;
    setPlainText(text);
    m_putting = false;
}

void JsonEdit::markLines(const QList<int> &lines)
{
    m_marked = lines;
    showMarks();
    m_gutter->update();
}

void JsonEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : std::as_const(m_marked)) {
        QTextEdit::ExtraSelection mark;
        QColor ground = m_theme.tokens().major;
        ground.setAlpha(40);
        mark.format.setBackground(ground);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        marks << mark;
    }
    setExtraSelections(marks);
}

void JsonEdit::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, line - 1));
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus();
}

int JsonEdit::gutterWidth() const
{
    const int digits = int(QString::number(std::max(1, blockCount())).size());
    return 2 * kPadding + QFontMetrics(m_gutter->font()).horizontalAdvance(u'9') * std::max(3, digits);
}

void JsonEdit::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void JsonEdit::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), m_theme.tokens().ground);
    QTextBlock block = firstVisibleBlock();
    const int above = viewport()->y() - m_gutter->y();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top() + above;
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const bool marked = m_marked.contains(block.blockNumber() + 1);
        painter.setPen(marked ? m_theme.tokens().major : m_theme.tokens().quiet);
        const QString number = (marked ? QStringLiteral("!") : QString()) + QString::number(block.blockNumber() + 1);
        painter.drawText(QRectF(0, top, m_gutter->width() - kPadding, height), Qt::AlignRight | Qt::AlignVCenter, number);
        top += height;
        block = block.next();
    }
}

void JsonEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void JsonEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier)
        insertPlainText(kIndent);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void JsonEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeGutter();
}

}
