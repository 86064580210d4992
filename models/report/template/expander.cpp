#include "models/report/template/expander.h"

#include "models/report/template/formexpander.h"
#include "models/report/template/picturebook.h"
#include "models/report/template/tableexpander.h"

#include <QColor>

#include <utility>

namespace xunzhen::report {

namespace {

using nlohmann::json;

QString word(const json &block, const char *key)
{
    return QString::fromStdString(block.value(key, std::string()));
}

class Expander
{
public:
    Expander(const Template &paper, const Content &content)
        : m_wording(paper.wording()), m_pictures(content.pictures), m_tables(m_wording, m_pictures), m_forms(m_wording)
    {
    }

    void expandAll(const json &blocks, const Scope &scope)
    {
        for (const json &block : blocks)
            expandBlock(block, scope);
    }

    Blocks take() { return std::move(m_blocks); }

private:
    using Step = void (Expander::*)(const json &, const Scope &);

    void expandBlock(const json &block, const Scope &scope)
    {
        scope.spend(limits::kCharactersOfBlock);
        static const QHash<QString, Step> steps{
            {u"heading"_qs, &Expander::heading}, {u"para"_qs, &Expander::paragraph},
            {u"kvTable"_qs, &Expander::pairs}, {u"table"_qs, &Expander::table},
            {u"signatures"_qs, &Expander::signatures}, {u"photoGrid"_qs, &Expander::photos},
            {u"qr"_qs, &Expander::qr}, {u"annex"_qs, &Expander::annex}, {u"space"_qs, &Expander::space},
            {u"rule"_qs, &Expander::rule}, {u"pageBreak"_qs, &Expander::pageBreak},
            {u"onePage"_qs, &Expander::onePage}, {u"if"_qs, &Expander::choice},
            {u"forEach"_qs, &Expander::loop}};
        if (const auto step = steps.value(word(block, "block")))
            (this->*step)(block, scope);
        else
            m_blocks.push_back(m_forms.expand(block, scope));
    }

    QString text(const json &block, const char *key, const Scope &scope) const
    {
        return m_wording.fill(word(block, key), scope);
    }

    void heading(const json &block, const Scope &scope)
    {
        m_blocks.push_back(ParagraphBlock{word(block, "style"), text(block, "text", scope), block.value("level", 1),
                                          block.value("bookmark", true), true, false, 1});
    }

    void paragraph(const json &block, const Scope &scope)
    {
        m_blocks.push_back(ParagraphBlock{word(block, "style"), text(block, "text", scope), 0, false,
                                          block.value("keepWithNext", false), block.value("keepWithPrevious", false), 1});
    }

    void pairs(const json &block, const Scope &scope) { m_blocks.push_back(m_tables.pairs(block, scope)); }
    void table(const json &block, const Scope &scope) { m_blocks.push_back(m_tables.list(block, scope)); }

    void signatures(const json &block, const Scope &scope)
    {
        TableBlock made = m_tables.list(block, scope);
        made.keepTogether = true;
        made.keepWithPrevious = true;
        made.signatures = true;
        made.closing = true;
        m_blocks.push_back(std::move(made));
    }

    void photos(const json &block, const Scope &scope)
    {
        PhotoGridBlock grid;
        grid.style = word(block, "style");
        grid.columns = std::clamp(block.value("columns", 2), 1, 4);
        grid.height = block.value("mm", 60.0);
        grid.absent = text(block, "absent", scope);
        for (const json &each : *scope.find(word(block, "in"))) {
            const Scope inner = scope.with(word(block, "as"), each);
            const QString caption = text(block, "caption", inner);
            grid.photos.push_back({m_pictures.find(*inner.find(word(block, "image")), caption), caption});
        }
        m_blocks.push_back(std::move(grid));
    }

    void qr(const json &block, const Scope &scope)
    {
        m_blocks.push_back(QrBlock{text(block, "text", scope), block.value("mm", 25.0), word(block, "style"),
                                   text(block, "caption", scope), block.value("atFoot", false)});
    }

    void annex(const json &block, const Scope &scope)
    {
        const json number{{"number", ++m_annexes}};
        const Scope inner = scope.with(u"annex"_qs, number);
        m_blocks.push_back(PageBreakBlock{});
        m_blocks.push_back(ParagraphBlock{word(block, "labelStyle"), text(block, "label", inner), 0, false, true, false, 1});
        m_blocks.push_back(ParagraphBlock{word(block, "style"), text(block, "text", inner), 1, true, true, false, 1});
    }

    void space(const json &block, const Scope &)
    {
        m_blocks.push_back(SpaceBlock{block.value("mm", 0.0), block.value("stretch", false)});
    }

    void rule(const json &block, const Scope &)
    {
        const QColor color(block.contains("color") ? word(block, "color") : u"#000000"_qs);
        m_blocks.push_back(RuleBlock{block.value("mm", 0.35), color.rgb()});
    }

    void pageBreak(const json &block, const Scope &)
    {
        m_blocks.push_back(PageBreakBlock{block.value("endsCover", false)});
    }

    // BlockCheck lets nothing but paragraphs stand inside.
    void onePage(const json &block, const Scope &scope)
    {
        Blocks outer = std::exchange(m_blocks, {});
        expandAll(block.at("blocks"), scope);
        OnePageBlock page{{}, block.at("smallest").get<double>(), block.value("reserve", 0.0)};
        for (Block &inner : m_blocks)
            page.paragraphs.push_back(std::get<ParagraphBlock>(std::move(inner)));
        m_blocks = std::move(outer);
        m_blocks.push_back(std::move(page));
    }

    void choice(const json &block, const Scope &scope)
    {
        const bool filled = isFilled(*scope.find(word(block, "field")));
        if (filled)
            expandAll(block.at("blocks"), scope);
        else if (block.contains("else"))
            expandAll(block.at("else"), scope);
    }

    void loop(const json &block, const Scope &scope)
    {
        int index = 0;
        for (const json &each : *scope.find(word(block, "in"))) {
            scope.spend(limits::kCharactersOfBlock);
            const json turn{{"index", ++index}, {"first", index == 1}};
            expandAll(block.at("blocks"), scope.with(word(block, "as"), each).with(u"loop"_qs, turn));
        }
    }

    const Wording &m_wording;
    PictureBook m_pictures;
    TableExpander m_tables;
    FormExpander m_forms;
    Blocks m_blocks;
    int m_annexes = 0;
};

} // namespace

Blocks expand(const Template &paper, const Content &content)
{
    Expander expander(paper, content);
    TextAllowance allowance;
    expander.expandAll(paper.blocks(), Scope(content.fields, &allowance));
    return expander.take();
}

} // namespace xunzhen::report
