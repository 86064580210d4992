#include "models/report/odt/odtstyles.h"

#include "models/report/odt/odtfonts.h"
#include "models/report/odt/odtpages.h"

namespace xunzhen::report::odt {

namespace {

constexpr int kLevels = 6;

QString aligned(TextStyle::Align align)
{
    switch (align) {
    case TextStyle::Align::Left: return u"start"_qs;
    case TextStyle::Align::Center: return u"center"_qs;
    case TextStyle::Align::Right: return u"end"_qs;
    case TextStyle::Align::Justify: return u"justify"_qs;
    }
    return {};
}

void setLanguage(OdtXml &xml)
{
    xml.set("fo:language", u"zh"_qs).set("fo:country", u"CN"_qs);
    xml.set("style:language-asian", u"zh"_qs).set("style:country-asian", u"CN"_qs);
}

void writeDefault(OdtXml &xml)
{
    xml.begin("style:default-style").set("style:family", u"paragraph"_qs).begin("style:paragraph-properties");
    xml.set("fo:orphans", 2).set("fo:widows", 2).set("style:line-break", u"strict"_qs);
    xml.set("style:punctuation-wrap", u"simple"_qs).set("style:text-autospace", u"none"_qs).end();
    xml.begin("style:text-properties");
    setLanguage(xml);
    xml.end().end();
    xml.begin("style:style").set("style:name", kPages).set("style:family", u"paragraph"_qs);
    xml.set("style:class", u"text"_qs).end();
}

void writeStyle(OdtXml &xml, const PaperText &paper, const TextStyle &style)
{
    xml.begin("style:style").set("style:name", styleName(paper, style.name)).set("style:display-name", style.name);
    xml.set("style:family", u"paragraph"_qs).set("style:parent-style-name", kPages);
    writeProperties(xml, paper, style);
    xml.end();
}

void writeOutline(OdtXml &xml)
{
    xml.begin("text:outline-style").set("style:name", u"Outline"_qs);
    for (int level = 1; level <= kLevels; ++level)
        xml.begin("text:outline-level-style").set("text:level", level).set("style:num-format", QString()).end();
    xml.end();
}

} // namespace

QString standing()
{
    return QStringLiteral("可编辑副本，非正式文书");
}

QString styleName(const PaperText &paper, const QString &style)
{
    const auto at = std::distance(paper.styles.cbegin(), paper.styles.constFind(style));
    return u"style"_qs + QString::number(at + 1);
}

void writeProperties(OdtXml &xml, const PaperText &paper, const TextStyle &style, double scale)
{
    const double character = (style.size + style.tracking) * scale;
    xml.begin("style:paragraph-properties").set("fo:line-height", pt(style.pitch * scale));
    xml.set("fo:margin-top", pt(style.before * scale)).set("fo:margin-bottom", pt(style.after * scale));
    xml.set("fo:margin-left", pt(style.leftIndent * character)).set("fo:margin-right", pt(style.rightIndent * character));
    xml.set("fo:text-indent", pt(style.firstIndent * character)).set("style:auto-text-indent", u"false"_qs);
    xml.set("fo:text-align", aligned(style.align)).set("style:justify-single-word", u"false"_qs).end();
    const QString face = faceName(paper, style.font), size = pt(style.size * scale);
    xml.begin("style:text-properties").set("style:font-name", face).set("style:font-name-asian", face);
    xml.set("fo:font-size", size).set("style:font-size-asian", size);
    xml.set("fo:letter-spacing", style.tracking == 0 ? u"normal"_qs : pt(style.tracking * scale));
    xml.set("fo:color", QColor(style.color).name()).end();
}

QByteArray stylesPart(const PaperText &paper)
{
    OdtXml xml = OdtXml::part("office:document-styles");
    writeFaces(xml, paper);
    xml.begin("office:styles");
    writeDefault(xml);
    for (const TextStyle &style : paper.styles)
        writeStyle(xml, paper, style);
    writeOutline(xml);
    xml.end();
    writePages(xml, paper);
    return xml.finish();
}

} // namespace xunzhen::report::odt
