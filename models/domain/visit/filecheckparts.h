#pragma once

#include "models/domain/visit/filecheck.h"

namespace xunzhen::domain {

/// Gaps of one step being gathered; used by the sources of the file check only.
class GapList
{
public:
    GapList(Step step, std::vector<Gap> &gaps) : m_step(step), m_gaps(gaps) {}

    void block(const QString &code, const QString &itemCode = {}, const QStringList &arguments = {})
    {
        m_gaps.push_back({code, true, m_step, itemCode, arguments});
    }
    void remark(const QString &code, const QString &itemCode = {}, const QStringList &arguments = {})
    {
        m_gaps.push_back({code, false, m_step, itemCode, arguments});
    }
    void add(bool blocks, const QString &code, const QString &itemCode = {}, const QStringList &arguments = {})
    {
        m_gaps.push_back({code, blocks, m_step, itemCode, arguments});
    }

private:
    Step m_step;
    std::vector<Gap> &m_gaps;
};

/// Of that family ("image/"); of any when it is empty.
bool hasEvidence(const VisitRecord &record, const QString &itemCode, QLatin1String mediaFamily = {});

/// The day of the visit where it took place; today when the record does not say.
QDate visitDay(const VisitRecord &record, QDate today);

void checkTeam(const VisitRecord &record, const std::optional<Inspector> &lead, const std::optional<Inspector> &second,
               QDate today, std::vector<Gap> &gaps);
void checkAnswers(const VisitRecord &record, std::vector<Gap> &gaps);
void checkFindings(const VisitRecord &record, std::vector<Gap> &gaps);
void checkPlan(const VisitRecord &record, QDate today, std::vector<Gap> &gaps);
void checkSignatures(const VisitRecord &record, const std::optional<Inspector> &lead,
                     const std::optional<Inspector> &second, std::vector<Gap> &gaps);

}
