#include "models/report/odt/odtpages.h"

#include "models/report/odt/odtfonts.h"
#include "models/report/odt/odtstyles.h"

namespace xunzhen::report::odt {

namespace {

constexpr double kHeadRoom = points(14);  // above the type area, for the marks
constexpr double kHeadGap = points(4);
constexpr double kFootRoom = points(18);  // below the type area, for the number
constexpr double kMarkSize = 12;
constexpr double kMarkPitch = 18;
constexpr double kDashHeight = 0.5; // of a line, from its upper edge to the dash

const QString kSheet = QStringLiteral("Sheet");
const QString kCoverSheet = QStringLiteral("CoverSheet");
const QString kMark = QStringLiteral("Mark");
const QString kOdd = QStringLiteral("NumberOdd");
const QString kEven = QStringLiteral("NumberEven");

class Pages
{
public:
    Pages(OdtXml &xml, const PaperText &paper) : m_xml(xml), m_paper(paper), m_geometry(paper.geometry)
    {
        const QRectF &type = m_geometry.type;
        m_head = std::min(kHeadRoom, type.top() * 0.8);
        m_foot = std::min(kFootRoom, (m_geometry.sheet.height() - type.bottom()) * 0.8);
    }

    void write()
    {
        m_xml.begin("office:automatic-styles");
        writeMarkStyle();
        const bool outer = m_paper.numberPosition == NumberPosition::Outer;
        const bool center = m_paper.numberPosition == NumberPosition::Center;
        writeNumberStyle(kOdd, center ? TextStyle::Align::Center : TextStyle::Align::Right);
        writeNumberStyle(kEven, outer ? TextStyle::Align::Left : center ? TextStyle::Align::Center : TextStyle::Align::Right);
        writeSheet(kSheet, true);
        writeSheet(kCoverSheet, false);
        m_xml.end().begin("office:master-styles");
        writeMaster(kPages, kSheet, true);
        writeMaster(kCover, kCoverSheet, false);
        m_xml.end();
    }

private:
    const TextStyle &numberStyle() const { return *m_paper.styles.constFind(m_paper.pageNumberStyle); }

    /// Taken from the type area by the line that stands on every page.
    double footLine() const { return m_paper.foot.isEmpty() ? 0 : m_paper.styles.value(m_paper.footStyle).pitch; }

    void begin(const QString &name)
    {
        m_xml.begin("style:style").set("style:name", name).set("style:family", u"paragraph"_qs);
        m_xml.set("style:parent-style-name", kPages);
    }

    void writeMarkStyle()
    {
        const QString &style = m_paper.markStyle.isEmpty() ? m_paper.pageNumberStyle : m_paper.markStyle;
        const QString face = faceName(m_paper, m_paper.styles.value(style).font);
        begin(kMark);
        m_xml.begin("style:paragraph-properties").set("fo:text-align", u"end"_qs).set("fo:line-height", pt(kMarkPitch)).end();
        m_xml.begin("style:text-properties").set("style:font-name", face).set("style:font-name-asian", face);
        m_xml.set("fo:font-size", pt(kMarkSize)).set("style:font-size-asian", pt(kMarkSize)).set("fo:color", u"#c00000"_qs);
        m_xml.end().end();
    }

    void writeNumberStyle(const QString &name, TextStyle::Align side)
    {
        TextStyle style = numberStyle();
        style.leftIndent = style.rightIndent = 1;
        style.firstIndent = 0;
        style.align = side;
        begin(name);
        writeProperties(m_xml, m_paper, style);
        m_xml.end();
    }

    void writeSheet(const QString &name, bool numbered)
    {
        const QSizeF &sheet = m_geometry.sheet;
        const QRectF &type = m_geometry.type;
        const double below = sheet.height() - type.bottom() + footLine(), foot = numbered ? m_foot + footLine() : 0;
        m_xml.begin("style:page-layout").set("style:name", name).begin("style:page-layout-properties");
        m_xml.set("fo:page-width", pt(sheet.width())).set("fo:page-height", pt(sheet.height()));
        m_xml.set("style:print-orientation", sheet.width() > sheet.height() ? u"landscape"_qs : u"portrait"_qs);
        m_xml.set("fo:margin-left", pt(type.left())).set("fo:margin-right", pt(sheet.width() - type.right()));
        m_xml.set("fo:margin-top", pt(type.top() - m_head)).set("fo:margin-bottom", pt(below - foot)).end();
        m_xml.begin("style:header-style").begin("style:header-footer-properties").set("svg:height", pt(m_head));
        m_xml.set("fo:margin-bottom", pt(kHeadGap)).end().end();
        if (numbered)
            writeFootStyle();
        m_xml.end();
    }

    void writeFootStyle()
    {
        const double gap = m_paper.foot.isEmpty() ? std::max(0.0, m_geometry.numberBelow - kDashHeight * numberStyle().pitch) : 0;
        m_xml.begin("style:footer-style").begin("style:header-footer-properties").set("svg:height", pt(m_foot + footLine()));
        m_xml.set("fo:margin-top", pt(gap)).end().end();
    }

    void writeMaster(const QString &name, const QString &sheet, bool numbered)
    {
        m_xml.begin("style:master-page").set("style:name", name).set("style:page-layout-name", sheet);
        const QString marks = m_paper.mark.isEmpty() ? standing() : standing() + QChar(0x3000) + m_paper.mark;
        m_xml.begin("style:header").begin("text:p").set("text:style-name", kMark).text(marks).end().end();
        if (numbered) {
            writeFoot("style:footer", kOdd);
            writeFoot("style:footer-left", kEven);
        }
        m_xml.end();
    }

    void writeFoot(const char *element, const QString &style)
    {
        m_xml.begin(element);
        if (!m_paper.foot.isEmpty())
            m_xml.begin("text:p").set("text:style-name", styleName(m_paper, m_paper.footStyle)).text(m_paper.foot).end();
        m_xml.begin("text:p").set("text:style-name", style);
        const QString page = u"{{page}}"_qs, pages = u"{{pages}}"_qs;
        QString rest = m_paper.pageNumber;
        while (!rest.isEmpty()) {
            const qsizetype open = rest.indexOf(u"{{"_qs), next = open < 0 ? rest.size() : open;
            m_xml.text(rest.left(next));
            rest.remove(0, next);
            if (rest.startsWith(pages))
                m_xml.begin("text:page-count").text(u"1"_qs).end();
            else if (!rest.isEmpty())
                m_xml.begin("text:page-number").set("text:select-page", u"current"_qs).text(u"1"_qs).end();
            rest.remove(0, rest.startsWith(pages) ? pages.size() : page.size());
        }
        m_xml.end().end();
    }

    OdtXml &m_xml;
    const PaperText &m_paper;
    const PageGeometry &m_geometry;
    double m_head, m_foot;
};

} // namespace

void writePages(OdtXml &xml, const PaperText &paper)
{
    Pages(xml, paper).write();
}

} // namespace xunzhen::report::odt
