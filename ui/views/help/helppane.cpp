#include "ui/views/help/helppane.h"

#include "ui/controls/bullets.h"
#include "ui/controls/named.h"
#include "ui/controls/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::Command;
using presentation::HelpLibrary;

namespace {

constexpr int kWidth = 380;

/// The signs that Markdown would take for its own.
QString escaped(QString text)
{
    static const QString signs = QStringLiteral("\\`*_{}[]<>()#+-.!|");
    QString out;
    for (const QChar c : text)
        out += signs.contains(c) ? QString(u'\\') + c : QString(c);
    return out;
}

QString row(const Command &command)
{
    return QStringLiteral("| %1 | %2 |\n").arg(escaped(command.words), escaped(command.keys.toString(QKeySequence::NativeText)));
}

}

HelpPane::HelpPane(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_library(context.services.settings().settings().language)
{
    setObjectName(QStringLiteral("helpPane"));
    setProperty("surface", QStringLiteral("side-right"));
    setFixedWidth(kWidth);
    build();
    hide();
}

void HelpPane::build()
{
    m_search = controls::named(new controls::SearchField(m_context.theme, tr("Search the help"), this), QStringLiteral("helpSearch"),
                               tr("Search the help"));
    m_text = controls::named(new QTextBrowser(this), QStringLiteral("helpText"), tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(head());
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
    connect(m_search, &controls::SearchField::searched, this, &HelpPane::showHits);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { go(link.toString()); });
    connect(&m_context.theme, &controls::Theme::changed, this, [this] { show(m_shown); });
}

QLayout *HelpPane::head()
{
    m_back = controls::named(new QToolButton(this), QStringLiteral("helpBack"), tr("Back to the page before"));
    m_back->setToolTip(m_back->accessibleName());
    m_back->setIcon(m_context.theme.icon(QStringLiteral("chevron-left")));
    auto *contents = controls::named(new QToolButton(this), QStringLiteral("helpContents"), tr("All pages"));
    contents->setText(tr("All pages"));
    auto *close = controls::named(new QToolButton(this), QStringLiteral("helpClose"), tr("Close the help (Esc)"));
    close->setToolTip(close->accessibleName());
    close->setIcon(m_context.theme.icon(QStringLiteral("close")));
    auto *title = new QLabel(tr("Help"), this);
    title->setProperty("face", QStringLiteral("title"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(title, 1);
    row->addWidget(contents);
    row->addWidget(close);
    connect(m_back, &QToolButton::clicked, this, &HelpPane::goBack);
    connect(contents, &QToolButton::clicked, this, [this] { go(HelpLibrary::contents()); });
    connect(close, &QToolButton::clicked, this, &HelpPane::close);
    return row;
}

void HelpPane::open(const QString &topic, Groups commands)
{
    m_past.clear();
    m_screen = topic;
    m_commands = std::move(commands);
    show(topic);
    QFrame::show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void HelpPane::follow(const QString &topic, Groups commands)
{
    const bool elsewhere = m_shown != m_library.nearest(m_screen).topic;
    m_screen = topic;
    m_commands = std::move(commands);
    if (isVisible() && !elsewhere)
        show(topic);
}

/// Shows a page; the keys stand below the page of the screen behind and below the list of keys.
void HelpPane::show(const QString &topic)
{
    const presentation::HelpPage &page = m_library.nearest(topic);
    m_shown = page.topic;
    const bool withKeys = page.topic == m_library.nearest(m_screen).topic || page.topic == QLatin1String("keys");
    render(withKeys ? page.text + keys() : page.text);
    m_back->setEnabled(!m_past.isEmpty());
}

QString HelpPane::keys() const
{
    QString text;
    for (const presentation::CommandGroup &group : m_commands) {
        QString rows;
        for (const Command &command : group.commands)
            if (!command.keys.isEmpty())
                rows += row(command);
        if (!rows.isEmpty())
            text += QStringLiteral("\n\n## %1\n\n| %2 | %3 |\n|---|---|\n%4").arg(tr("Keys: %1").arg(escaped(group.title)), tr("What it does"), tr("Key"), rows);
    }
    return text;
}

void HelpPane::showHits(const QString &text)
{
    if (text.trimmed().isEmpty())
        return show(m_shown);
    QString page = QStringLiteral("## %1\n\n").arg(escaped(tr("“%1” in the help").arg(text.trimmed())));
    const auto hits = m_library.find(text);
    for (const presentation::HelpHit &hit : hits)
        page += QStringLiteral("- [%1](%2)").arg(escaped(hit.title), hit.topic)
                + (hit.line == hit.title ? QString() : QStringLiteral(": ") + escaped(hit.line)) + u'\n';
    if (hits.empty())
        page += tr("Nothing was found. Try one word, or look through all pages.") + QStringLiteral("\n\n[%1](%2)").arg(
                    tr("All pages"), HelpLibrary::contents());
    render(page);
}

void HelpPane::go(const QString &topic)
{
    if (!m_shown.isEmpty() && m_shown != topic)
        m_past << m_shown;
    m_search->clear();
    show(topic);
}

void HelpPane::goBack()
{
    if (m_past.isEmpty())
        return;
    const QString last = m_past.takeLast();
    show(last);
}

void HelpPane::render(const QString &markdown)
{
    m_text->document()->setMarkdown(markdown);
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    controls::hangBullets(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    for (QTextFrame *frame : m_text->document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            rule(*table);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            setFace(block, level);
}

/// Headings as elsewhere in the window: Markdown's own are as large as on a poster.
void HelpPane::setFace(const QTextBlock &block, int level)
{
    QTextCharFormat face;
    face.setFont(m_context.theme.font(level == 1 ? controls::Type::Title : controls::Type::Body, true));
    face.setProperty(QTextFormat::FontSizeAdjustment, 0);
    QTextCursor words(block);
    words.select(QTextCursor::BlockUnderCursor);
    words.mergeCharFormat(face);
}

/// Hairlines between the rows, and room within them.
void HelpPane::rule(QTextTable &table) const
{
    QTextTableFormat format = table.format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_context.theme.tokens().line);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(4);
    table.setFormat(format);
}

void HelpPane::close()
{
    hide();
    Q_EMIT closed();
}

void HelpPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

}
