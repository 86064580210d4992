#pragma once

#include "models/report/odt/odtautostyles.h"
#include "models/report/papertext.h"

namespace xunzhen::report::odt {

/// How a paragraph departs from its style.
struct ParagraphTurn
{
    int level = 0;             ///< 1…6: a heading
    bool keepWithNext = false;
    double scale = 1;
};

/// Writes paragraphs one after the other and knows when a page is to begin.
class OdtParagraphs
{
public:
    OdtParagraphs(OdtXml &xml, const PaperText &paper, OdtAutoStyles &styles) : m_xml(xml), m_paper(paper), m_styles(styles) {}

    /// What is written next begins a page, of the style `master` if it names one.
    void breakPage(const QString &master = {});
    /// Attributes of the style of a table that is written next; takes the page to begin with it.
    Attributes takeMaster();
    bool takeBreak() { return std::exchange(m_breaks, false); }

    /// A paragraph for each line of the text; headings if `turn` says so.
    void write(const QString &text, const QString &style, const ParagraphTurn &turn = {});
    /// An empty paragraph that is `height` high; with a line of that width and colour below it if `width` is not 0.
    void writeGap(double height, double width = 0, QRgb color = 0);
    /// A paragraph without text whose height is what stands in it.
    void begin(const QString &style, const ParagraphTurn &turn = {});

private:
    QString styleOf(const QString &style, const ParagraphTurn &turn);

    OdtXml &m_xml;
    const PaperText &m_paper;
    OdtAutoStyles &m_styles;
    QString m_master;
    bool m_breaks = false;
};

} // namespace xunzhen::report::odt
