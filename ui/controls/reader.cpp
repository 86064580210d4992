#include "ui/controls/reader.h"

#include "ui/controls/bullets.h"

namespace xunzhen::controls {

Reader::Reader(const Theme &theme, const QString &objectName, const QString &spoken, QWidget *parent)
    : QTextBrowser(parent), m_theme(theme)
{
    setObjectName(objectName);
    setAccessibleName(spoken);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("xunzhen--controls--Reader { border: none; border-radius: 0; }"));
    document()->setDocumentMargin(20);
    connect(&theme, &Theme::changed, this, &Reader::render);
}

QVariant Reader::loadResource(int, const QUrl &) { return {}; }

void Reader::showPage(const QString &html)
{
    m_html = html;
    render();
}

void Reader::render()
{
    const Tokens &t = m_theme.tokens();
    const QString sheet = QStringLiteral("body{color:%1;} h2{font-size:%2px;font-weight:600;margin-bottom:4px;}"
                                         "h4{font-size:%3px;color:%4;font-weight:600;margin-top:16px;margin-bottom:2px;}"
                                         "p{font-size:%5px;margin-top:4px;margin-bottom:4px;line-height:150%;}"
                                         "li{font-size:%5px;margin-bottom:4px;} .quiet{color:%6;font-size:%3px;}"
                                         "blockquote{margin-left:12px;color:%6;}")
                              .arg(t.text.name()).arg(m_theme.pixels(Type::Title)).arg(m_theme.pixels(Type::Small))
                              .arg(t.accent.name()).arg(m_theme.pixels(Type::Body)).arg(t.quiet.name());
    document()->setDefaultStyleSheet(sheet);
    setHtml(QStringLiteral("<html><body>%1</body></html>").arg(m_html));
    hangBullets(*document());
}

}
