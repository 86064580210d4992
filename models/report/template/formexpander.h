#pragma once

#include "models/report/layout/block.h"
#include "models/report/template/wording.h"

namespace xunzhen::report {

/// The blocks of official letters and of forms that are filled in by hand: redHead, letterHead, endBlock, lines.
class FormExpander
{
public:
    explicit FormExpander(const Wording &wording) : m_wording(wording) {}

    /// The block must be one of these.
    Block expand(const nlohmann::json &block, const Scope &scope) const;

private:
    Block redHead(const nlohmann::json &block, const Scope &scope) const;
    Block letterHead(const nlohmann::json &block, const Scope &scope) const;
    Block endBlock(const nlohmann::json &block, const Scope &scope) const;
    Block ruledLines(const nlohmann::json &block, const Scope &scope) const;
    QString text(const nlohmann::json &block, const char *key, const Scope &scope) const;

    const Wording &m_wording;
};

} // namespace xunzhen::report
