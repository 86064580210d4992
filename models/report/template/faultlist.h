#pragma once

#include "models/base/error.h"
#include "models/report/limits.h"
#include "models/report/template/jsonlines.h"

namespace xunzhen::report {

/// Gathers the faults of one JSON file, each with "file:line".
class FaultList
{
public:
    FaultList(QString file, const JsonLines &lines, base::Problems &problems)
        : m_file(std::move(file)), m_lines(lines), m_problems(problems)
    {
    }

    void add(const QString &code, const QString &pointer, const QStringList &arguments = {})
    {
        if (m_problems.size() < size_t(limits::kFaults))
            m_problems.push_back({code, m_file + u':' + QString::number(m_lines.lineOf(pointer)), arguments});
    }

private:
    QString m_file;
    const JsonLines &m_lines;
    base::Problems &m_problems;
};

} // namespace xunzhen::report
