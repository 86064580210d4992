#include "models/report/layout/blocklayout.h"

#include "models/report/layout/endblocklayout.h"
#include "models/report/layout/headlayout.h"
#include "models/report/layout/paragraphlayout.h"
#include "models/report/layout/photolayout.h"
#include "models/report/layout/qrlayout.h"
#include "models/report/layout/ruledlayout.h"
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
        ParagraphBlock own = block;
        own.closing = block.keepWithPrevious || m_closes;
        m_closes = own.closing && block.keepWithNext;
        add(layoutParagraphs(m_composition, own));
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

    void operator()(const RedHeadBlock &block) { addHead(layoutRedHead(m_composition, block)); }

    void operator()(const LetterHeadBlock &block) { addHead(layoutLetterHead(m_composition, block)); }

    void operator()(const EndBlock &block)
    {
        Strips strips = layoutEndBlock(m_composition, block);
        if (!strips.empty())
            holdCompany();
        add(std::move(strips));
    }

    void operator()(const RuledLinesBlock &block) { add(layoutRuledLines(m_composition, block)); }

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

    void addHead(Strips strips)
    {
        m_breakPending = m_breakPending || !m_strips.empty();
        add(std::move(strips));
    }

    // Lines, rows and pictures are company, empty space is not.
    void holdCompany()
    {
        size_t found = 0;
        for (size_t i = m_strips.size(); i-- > 0 && found < kCompany;) {
            m_strips[i].keepWithNext = true;
            found += !m_strips[i].drawing.runs.empty() || !m_strips[i].drawing.images.empty();
        }
    }

    Composition &m_composition;
    Strips m_strips;
    bool m_breakPending = false;
    bool m_coverPending = false;
    bool m_closes = false; ///< the next paragraph goes on with what closes the paper
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
