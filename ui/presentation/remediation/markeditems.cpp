// Several items at one visit.
#include "ui/presentation/remediation/remediationpresenter.h"

#include "models/services/remediationcalls.h"

#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

std::vector<domain::RemediationId> idsOf(const std::vector<services::RemediationRow> &rows)
{
    std::vector<domain::RemediationId> ids;
    for (const services::RemediationRow &row : rows)
        ids.push_back(row.item.id);
    return ids;
}

}

void RemediationPresenter::toggleMark(const domain::RemediationId &id)
{
    if (id.isNull())
        return;
    if (!m_marked.remove(id))
        m_marked.insert(id);
    refill();
    Q_EMIT marksChanged();
}

void RemediationPresenter::unmarkAll()
{
    m_marked.clear();
    refill();
    Q_EMIT marksChanged();
}

std::vector<services::RemediationRow> RemediationPresenter::marked() const
{
    std::vector<services::RemediationRow> rows;
    std::ranges::copy_if(m_reading.rows, std::back_inserter(rows), [this](const auto &row) { return isMarked(row.item.id); });
    return rows;
}

void RemediationPresenter::addProofsToMarked(const QStringList &paths)
{
    readProofs(paths, [this](const QByteArray &bytes, const QString &name) {
        Q_EMIT started(m_background.run<void>(
            tr("Adding the photo"), this,
            [ids = idsOf(marked()), bytes, name](services::Services &services, const base::Work &) {
                return services.remediationCalls().addProofToAll(ids, bytes, name);
            },
            [this](const base::Done &added) {
                succeeded(added);
                Q_EMIT marksChanged();
            }));
    });
}

int RemediationPresenter::proofsOfMarked() const
{
    int least = m_marked.isEmpty() ? 0 : std::numeric_limits<int>::max();
    for (const domain::RemediationId &id : m_marked)
        least = std::min(least, int(m_services.remediation().proofs(id).size()));
    return least;
}

bool RemediationPresenter::reinspectMarked(domain::RemediationState result, const QString &note)
{
    const auto guard = m_services.sync().seeing(m_reading.sight);
    if (!succeeded(m_services.remediationCalls().reinspectAll(idsOf(marked()), result, note)))
        return false;
    unmarkAll();
    return true;
}

}
