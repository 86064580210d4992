#include "models/report/odt/odtbody.h"

#include "models/report/odt/odtstyles.h"
#include "models/report/odt/odttables.h"
#include "models/report/odt/roughheight.h"

#include <algorithm>

namespace xunzhen::report::odt {

namespace {

// A word processor sets the heading lower than its upper edge.
constexpr double kHeadShare = 0.8;
constexpr double kHeadRule = points(0.7);
constexpr double kEndRule = points(0.35);
constexpr double kWritingRule = 0.5;

class Body
{
public:
    Body(const PaperText &paper, OdtAutoStyles &styles, OdtPictures &pictures, const base::Work &work)
        : m_paper(paper), m_work(work), m_heights(paper), m_paragraphs(m_xml, paper, styles),
          m_tables(m_xml, paper, styles, pictures, m_paragraphs)
    {
    }

    QByteArray write()
    {
        m_xml.begin("office:body").begin("office:text");
        m_paragraphs.breakPage(hasCover() ? kCover : kPages);
        for (m_at = 0; m_at < m_paper.blocks.size(); ++m_at) {
            m_work.checkpoint();
            std::visit(*this, m_paper.blocks[m_at]);
        }
        m_paragraphs.writeGap(1); // a text may not end with a table
        return m_xml.finish();
    }

    void operator()(const ParagraphBlock &block)
    {
        m_paragraphs.write(block.text, block.style, {block.level, block.level > 0 || block.keepWithNext || nextClings(), block.scale});
    }

    void operator()(const OnePageBlock &block)
    {
        const double scale = m_heights.scaleOf(block);
        for (const ParagraphBlock &each : block.paragraphs)
            m_paragraphs.write(each.text, each.style, {each.level, each.level > 0 || each.keepWithNext, scale});
    }

    void operator()(const TableBlock &block)
    {
        if (!block.rows.empty() || !block.head.empty())
            m_tables.write(block, nextClings());
    }

    void operator()(const PhotoGridBlock &block)
    {
        if (!block.photos.empty())
            m_tables.write(block);
    }

    void operator()(const QrBlock &) {}

    void operator()(const SpaceBlock &block)
    {
        m_paragraphs.writeGap(block.stretch ? m_heights.spaceOf(m_paper.blocks, m_at) : points(block.height));
    }

    void operator()(const RuleBlock &block) { m_paragraphs.writeGap(1, points(block.width), block.color); }

    void operator()(const RedHeadBlock &block)
    {
        if (m_at > 0)
            m_paragraphs.breakPage();
        m_paragraphs.writeGap(points(block.top) * kHeadShare);
        m_paragraphs.write(block.agency, block.style, {0, false, headScale(block.agency, block.style)});
        m_paragraphs.write(block.suffix, block.style);
        m_paragraphs.write(block.number, block.numberStyle);
        for (const QString &signer : block.signer.split(u'\n', Qt::SkipEmptyParts))
            m_paragraphs.write(block.signerLabel + signer, block.signerStyle);
        m_paragraphs.writeGap(points(4), kHeadRule, styleOf(block.style).color);
    }

    void operator()(const LetterHeadBlock &block)
    {
        if (m_at > 0)
            m_paragraphs.breakPage();
        m_paragraphs.write(block.agency, block.style, {0, false, headScale(block.agency, block.style)});
        m_paragraphs.writeGap(points(4), kHeadRule, styleOf(block.style).color);
        m_paragraphs.write(block.left, block.numberStyle);
        m_paragraphs.write(block.number, block.numberStyle);
    }

    void operator()(const EndBlock &block)
    {
        m_paragraphs.writeGap(points(7), block.ruled ? kEndRule : 0, 0xff000000);
        m_paragraphs.write(block.copies, block.style);
        m_paragraphs.write(block.issuer, block.style);
        m_paragraphs.write(block.date, block.style);
        if (block.ruled)
            m_paragraphs.writeGap(1, kEndRule, 0xff000000);
    }

    void operator()(const RuledLinesBlock &block)
    {
        const QString known = block.label + block.text;
        m_paragraphs.write(known, block.style);
        const double pitch = block.pitch > 0 ? points(block.pitch) : styleOf(block.style).pitch;
        const double taken = m_heights.of(ParagraphBlock{block.style, known}) / styleOf(block.style).pitch;
        for (int line = int(taken); line < block.count; ++line)
            m_paragraphs.writeGap(pitch, kWritingRule, 0xff000000);
    }

    void operator()(const PageBreakBlock &block) { m_paragraphs.breakPage(block.endsCover ? kPages : QString()); }

private:
    TextStyle styleOf(const QString &name) const { return m_paper.styles.value(name); }

    /// The headline's style names its largest size: a long name is set smaller.
    double headScale(const QString &agency, const QString &style) const
    {
        qsizetype longest = 1;
        for (const QString &line : agency.split(u'\n'))
            longest = std::max(longest, line.trimmed().size());
        return std::min(1.0, m_paper.geometry.type.width() / (double(longest + 1) * styleOf(style).size));
    }

    bool hasCover() const
    {
        return std::ranges::any_of(m_paper.blocks, [](const Block &block) {
            const auto *end = std::get_if<PageBreakBlock>(&block);
            return end && end->endsCover;
        });
    }

    bool nextClings() const
    {
        if (m_at + 1 >= m_paper.blocks.size())
            return false;
        const Block &next = m_paper.blocks[m_at + 1];
        const auto *paragraph = std::get_if<ParagraphBlock>(&next);
        const auto *table = std::get_if<TableBlock>(&next);
        return (paragraph && paragraph->keepWithPrevious) || (table && table->keepWithPrevious);
    }

    const PaperText &m_paper;
    const base::Work &m_work;
    RoughHeight m_heights;
    OdtXml m_xml;
    OdtParagraphs m_paragraphs;
    OdtTables m_tables;
    size_t m_at = 0;
};

} // namespace

QByteArray writeBody(const PaperText &paper, OdtAutoStyles &styles, OdtPictures &pictures, const base::Work &work)
{
    return Body(paper, styles, pictures, work).write();
}

} // namespace xunzhen::report::odt
