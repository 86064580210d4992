#include "models/report/odt/odtbody.h"

#include "models/report/odt/odtstyles.h"
#include "models/report/odt/odttables.h"
#include "models/report/odt/roughheight.h"

#include <algorithm>

namespace xunzhen::report::odt {

namespace {

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

    void operator()(const PageBreakBlock &block) { m_paragraphs.breakPage(block.endsCover ? kPages : QString()); }

private:
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
