#pragma once

#include "models/base/error.h"
#include "models/report/page/pagemodel.h"

namespace xunzhen::report {

/// Gathers what the checks find. Pages are counted from 0 here, from 1 in the problems.
class LayoutFaults
{
public:
    void add(const QString &code, size_t page, const QString &text = {})
    {
        const QString place = u"page %1"_qs.arg(page + 1);
        m_problems.push_back({code, place, text.isEmpty() ? QStringList() : QStringList{text}});
    }

    base::Problems take() { return std::move(m_problems); }

private:
    base::Problems m_problems;
};

} // namespace xunzhen::report
