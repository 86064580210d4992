#include "models/report/template/formexpander.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

using nlohmann::json;

constexpr int kMostLines = 200;

QString word(const json &block, const char *key)
{
    return QString::fromStdString(block.value(key, std::string()));
}

} // namespace

Block FormExpander::expand(const json &block, const Scope &scope) const
{
    const QString kind = word(block, "block");
    if (kind == u"redHead")
        return redHead(block, scope);
    if (kind == u"letterHead")
        return letterHead(block, scope);
    return kind == u"endBlock" ? endBlock(block, scope) : ruledLines(block, scope);
}

Block FormExpander::redHead(const json &block, const Scope &scope) const
{
    RedHeadBlock made;
    made.agency = text(block, "agency", scope);
    made.suffix = text(block, "suffix", scope);
    made.style = word(block, "style");
    made.number = text(block, "number", scope);
    made.numberStyle = word(block, "numberStyle");
    made.signerLabel = text(block, "signerLabel", scope);
    made.signer = text(block, "signer", scope).trimmed();
    made.signerStyle = word(block, block.contains("signerStyle") ? "signerStyle" : "numberStyle");
    made.top = block.value("mm", made.top);
    return made;
}

Block FormExpander::letterHead(const json &block, const Scope &scope) const
{
    return LetterHeadBlock{text(block, "agency", scope), word(block, "style"), text(block, "number", scope),
                           text(block, "left", scope), word(block, "numberStyle")};
}

Block FormExpander::endBlock(const json &block, const Scope &scope) const
{
    return EndBlock{text(block, "copies", scope), text(block, "issuer", scope), text(block, "date", scope),
                    word(block, "style"), block.value("ruled", true)};
}

Block FormExpander::ruledLines(const json &block, const Scope &scope) const
{
    RuledLinesBlock made;
    made.style = word(block, "style");
    made.label = text(block, "label", scope);
    made.text = text(block, "text", scope);
    made.count = int(std::clamp(block.at("count").get<double>(), 1.0, double(kMostLines)));
    made.pitch = block.value("mm", 0.0);
    return made;
}

QString FormExpander::text(const json &block, const char *key, const Scope &scope) const
{
    return m_wording.fill(word(block, key), scope);
}

} // namespace xunzhen::report
