#include "models/report/odt/odtparagraphs.h"

#include "models/report/odt/odtstyles.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report::odt {

void OdtParagraphs::breakPage(const QString &master)
{
    m_master = master;
    m_breaks = master.isEmpty();
}

Attributes OdtParagraphs::takeMaster()
{
    Attributes own;
    if (!m_master.isEmpty())
        own.emplace_back("style:master-page-name", std::exchange(m_master, {}));
    return own;
}

QString OdtParagraphs::styleOf(const QString &style, const ParagraphTurn &turn)
{
    const QString named = styleName(m_paper, style);
    if (m_master.isEmpty() && !m_breaks && !turn.keepWithNext && turn.scale == 1)
        return named;
    OdtXml content;
    if (turn.scale != 1)
        writeProperties(content, m_paper, m_paper.styles.value(style), turn.scale);
    QByteArray own = content.finish();
    QByteArray more;
    if (turn.keepWithNext)
        more += " fo:keep-with-next=\"always\"";
    if (takeBreak())
        more += " fo:break-before=\"page\"";
    const QByteArray element = "<style:paragraph-properties";
    if (own.isEmpty())
        own = element + more + "/>";
    else
        own.replace(own.indexOf(element), element.size(), element + more);
    Attributes attributes = takeMaster();
    attributes.emplace_back("style:parent-style-name", named);
    return m_styles.named(u"paragraph"_qs, attributes, own);
}

void OdtParagraphs::write(const QString &text, const QString &style, const ParagraphTurn &turn)
{
    for (const QString &paragraph : paragraphsOf(cleanText(text))) {
        const QString name = styleOf(style, turn);
        m_xml.begin(turn.level > 0 ? "text:h" : "text:p").set("text:style-name", name);
        if (turn.level > 0)
            m_xml.set("text:outline-level", turn.level);
        m_xml.text(paragraph).end();
    }
}

void OdtParagraphs::writeGap(double height, double width, QRgb color)
{
    OdtXml content;
    content.begin("style:paragraph-properties").set("fo:line-height", pt(std::max(height, 1.0)));
    if (takeBreak())
        content.set("fo:break-before", u"page"_qs);
    if (width > 0)
        content.set("fo:border-bottom", u"%1 solid %2"_qs.arg(pt(width), QColor(color).name()));
    content.end().begin("style:text-properties").set("fo:font-size", u"1pt"_qs).set("style:font-size-asian", u"1pt"_qs);
    Attributes attributes = takeMaster();
    attributes.emplace_back("style:parent-style-name", kPages);
    m_xml.begin("text:p").set("text:style-name", m_styles.named(u"paragraph"_qs, attributes, content.finish())).end();
}

void OdtParagraphs::begin(const QString &style, const ParagraphTurn &turn)
{
    OdtXml content;
    content.begin("style:paragraph-properties").set("fo:line-height", u"100%"_qs).set("fo:text-align", u"center"_qs);
    content.set("fo:text-indent", u"0pt"_qs);
    if (turn.keepWithNext)
        content.set("fo:keep-with-next", u"always"_qs);
    const Attributes parent{{"style:parent-style-name", styleName(m_paper, style)}};
    m_xml.begin("text:p").set("text:style-name", m_styles.named(u"paragraph"_qs, parent, content.finish()));
}

} // namespace xunzhen::report::odt
