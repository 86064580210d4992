#include "models/report/layout/blocklayout.h"

#include "models/report/layout/paragraphlayout.h"
#include "models/report/layout/photolayout.h"
#include "models/report/layout/qrlayout.h"
#include "models/report/layout/tablelayout.h"

namespace xunzhen::report {

namespace {

// So many lines stand above a table that must not be alone on its page.
constexpr size_t kCompany = 2;

class BlockLayout
{
public:
    explicit BlockLayout(Composition &composition) : m_composition(composition) {}

    void operator()(const ParagraphBlock &block)
    {
        if (block.keepWithPrevious)
            holdCompany();
        add(layoutParagraphs(m_composition, block));
    }

    void operator()(const OnePageBlock &block) { add(layoutOnePage(m_composition, block)); }

    void operator()(const PhotoGridBlock &block) { add(layoutPhotos(m_composition, block)); }

    void operator()(const QrBlock &block)
    {
        holdCompany();
        add(layoutQr(m_composition, block));
    }

    void operator()(const TableBlock &block)
    {
        if (block.keepWithPrevious)
            holdCompany();
        add(layoutTable(m_composition, block));
    }

    void operator()(const SpaceBlock &block)
    {
        Strip strip;
        strip.height = points(block.height);
        strip.stretch = block.stretch;
        add({strip});
    }

    void operator()(const RuleBlock &block)
    {
        const double width = points(block.width);
        Strip strip;
        strip.height = width;
        const QPointF right(m_composition.width(), width / 2);
        strip.drawing.rules.push_back({QPointF(0, width / 2), right, width, block.color});
        add({strip});
    }

    void operator()(const PageBreakBlock &block)
    {
        m_breakPending = true;
        m_coverPending = m_coverPending || block.endsCover;
    }

    Strips take() { return std::move(m_strips); }

private:
    void add(Strips strips)
    {
        if (strips.empty())
            return;
        strips.front().startsPage = std::exchange(m_breakPending, false);
        strips.front().endsCover = std::exchange(m_coverPending, false);
        std::move(strips.begin(), strips.end(), std::back_inserter(m_strips));
    }

    void holdCompany()
    {
        for (size_t i = 0; i < kCompany && i < m_strips.size(); ++i)
            m_strips[m_strips.size() - 1 - i].keepWithNext = true;
    }

    Composition &m_composition;
    Strips m_strips;
    bool m_breakPending = false;
    bool m_coverPending = false;
};

} // namespace

Strips layoutBlocks(Composition &composition, const Blocks &blocks)
{
    BlockLayout layout(composition);
    for (const Block &block : blocks) {
        composition.checkpoint();
        std::visit(layout, block);
    }
    return layout.take();
}

} // namespace xunzhen::report
