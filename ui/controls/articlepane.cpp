#include "ui/controls/articlepane.h"

#include "ui/presentation/checklists/citationlink.h"
#include "ui/presentation/checklists/lawwords.h"

#include <QScrollBar>

namespace xunzhen::controls {

ArticlePane::ArticlePane(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("articlePane"));
    setAccessibleName(tr("Law"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("border: none; border-radius: 0;"));
    connect(this, &QTextBrowser::anchorClicked, this, &ArticlePane::onAnchor);
    connect(&theme, &Theme::changed, this, &ArticlePane::render);
}

void ArticlePane::showContent(const Content &content)
{
    m_content = content;
    m_open = {QStringLiteral("b0")};
    render();
    verticalScrollBar()->setValue(0);
}

void ArticlePane::onAnchor(const QUrl &url)
{
    if (const auto citation = presentation::CitationLink::citation(url)) {
        Q_EMIT citationChosen(*citation);
        return;
    }
    const QString key = url.path();
    if (!m_open.remove(key))
        m_open.insert(key);
    const int at = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(at);
}

QString ArticlePane::article(const presentation::CitationText &text, const QString &key) const
{
    const Tokens &t = m_theme.tokens();
    const bool open = m_open.contains(key);
    const QString link = presentation::CitationLink::href(text.citation);
    QString html = QStringLiteral("<p style='margin:6px 0 2px 0'><a style='color:%1;text-decoration:none' href='%2'>&nbsp;%3&nbsp;</a>"
                                  "<a style='color:%1' href='%4'>%5</a> <span style='color:%6;font-size:%7px'>%8</span></p>")
                       .arg(t.information.name(), key, open ? QStringLiteral("▾") : QStringLiteral("▸"), link,
                            text.title.toHtmlEscaped(), t.of(presentation::LawWords::tone(text.validity)).name(),
                            QString::number(m_theme.pixels(Type::Small)),
                            presentation::LawWords::state(text.validity).toHtmlEscaped());
    if (!open)
        return html;
    if (!text.missing.isEmpty())
        return html + excerpt(text);
    for (qsizetype i = 0; i < text.paragraphs.size(); ++i) {
        const bool meant = text.cited < 0 || text.cited == i;
        QString words = text.paragraphs[i].toHtmlEscaped();
        words.replace(u'\n', QStringLiteral("<br>"));
        html += QStringLiteral("<p style='margin:0 0 4px 12px;color:%1'>%2</p>").arg((meant ? t.text : t.quiet).name(), words);
    }
    return html + quiet(tr("Version of %1").arg(text.version));
}

QString ArticlePane::quiet(const QString &words) const
{
    return QStringLiteral("<p style='margin:0 0 6px 12px;color:%1;font-size:%2px'>%3</p>")
        .arg(m_theme.tokens().quiet.name()).arg(m_theme.pixels(Type::Small)).arg(words.toHtmlEscaped());
}

QString ArticlePane::excerpt(const presentation::CitationText &text) const
{
    QString html;
    if (!text.quoted.isEmpty())
        html = QStringLiteral("<p style='margin:0 0 4px 12px'>%1</p>").arg(tr("“%1”").arg(text.quoted.toHtmlEscaped()));
    return html + quiet(tr("Version of %1").arg(text.version) + QStringLiteral(" · ") + text.missing);
}

QString ArticlePane::section(const QString &heading, const std::vector<presentation::CitationText> &texts,
                             const QString &prefix) const
{
    if (texts.empty())
        return {};
    QString html = QStringLiteral("<h4 style='margin:12px 0 2px 0'>%1</h4>").arg(heading);
    for (size_t i = 0; i < texts.size(); ++i)
        html += article(texts[i], prefix + QString::number(i));
    return html;
}

void ArticlePane::render()
{
    const Tokens &t = m_theme.tokens();
    QString html;
    if (!m_content.hazard.isEmpty())
        html += QStringLiteral("<p style='color:%1'>▲ %2</p>")
                    .arg(t.major.name(), tr("Counts as a major hazard: %1").arg(m_content.hazard).toHtmlEscaped());
    html += section(tr("Basis"), m_content.basis, QStringLiteral("b"));
    html += section(tr("Penalty"), m_content.penalty, QStringLiteral("p"));
    if (!m_content.penaltyNote.isEmpty())
        html += quiet(tr("On the penalty: %1").arg(m_content.penaltyNote));
    if (!m_content.refer.isEmpty())
        html += quiet(tr("Transfer: this is dealt with by %1").arg(m_content.refer));
    const auto block = [&](const QString &heading, QString words) {
        words = words.toHtmlEscaped();
        words.replace(u'\n', QStringLiteral("<br>"));
        html += QStringLiteral("<h4 style='margin:12px 0 2px 0'>%1</h4><p style='margin:0'>%2</p>").arg(heading, words);
    };
    if (!m_content.standard.isEmpty())
        block(tr("Fixed when"), m_content.standard);
    block(tr("Last time"), m_content.earlier.isEmpty() ? tr("Never asked here before") : m_content.earlier);
    setHtml(html);
}

}
