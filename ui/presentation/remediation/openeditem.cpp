// The opened item: what it demands, what was done about it, its photos.
#include "ui/presentation/remediation/remediationpresenter.h"

#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

using services::RemediationRow;

std::vector<std::pair<QString, QString>> RemediationPresenter::demand() const
{
    const RemediationRow *row = selected();
    if (!row)
        return {};
    std::vector<std::pair<QString, QString>> lines{
        {tr("Finding"), QStringList{row->findingTitle, row->place}.join(QStringLiteral(" · "))},
        {tr("Fixed when"), row->item.standard},
        {tr("Responsible"), row->item.owner},
        {tr("Due"), QStringList{BoardWords::due(standing(), {}), Words::daysLeft(row->daysLeft)}.join(QStringLiteral("  "))},
        {tr("Help"), row->item.help},
        {tr("Until then"), row->item.emergency},
        {tr("Paper"), row->paperNumber}};
    std::erase_if(lines, [](const auto &line) { return line.second.trimmed().isEmpty(); });
    return lines;
}

void RemediationPresenter::fillHistory()
{
    std::vector<std::pair<QDateTime, ListRow>> told;
    if (!m_selected.isNull()) {
        const auto looks = m_services.remediation().reinspections(m_selected);
        for (size_t i = 0; i < looks.size(); ++i) {
            const auto by = m_services.people().inspector(looks[i].by);
            told.emplace_back(looks[i].at, BoardWords::look(looks[i], by ? by->name : QString(), domain::takesBack(looks, i)));
        }
        for (const services::CallRow &call : m_services.remediationCalls().ofItem(m_selected))
            told.emplace_back(call.call.at, BoardWords::call(call, today()));
    }
    std::ranges::stable_sort(told, {}, &std::pair<QDateTime, ListRow>::first);
    std::vector<ListRow> rows;
    for (auto &[at, row] : told)
        rows.push_back(std::move(row));
    m_history.setRows(std::move(rows));
}

std::vector<RemediationPresenter::Photo> RemediationPresenter::before() const
{
    std::vector<Photo> photos;
    if (!m_selected.isNull())
        for (const domain::Evidence &evidence : m_services.remediation().before(m_selected))
            photos.push_back({evidence, evidence.caption.isEmpty() ? evidence.fileName : evidence.caption});
    return photos;
}

std::vector<RemediationPresenter::Photo> RemediationPresenter::after() const
{
    std::vector<Photo> photos;
    if (!m_selected.isNull())
        for (const domain::Evidence &evidence : m_services.remediation().proofs(m_selected))
            photos.push_back({evidence, Words::moment(evidence.addedAt)});
    return photos;
}

bool RemediationPresenter::hasOriginal(const domain::Evidence &evidence) const { return m_services.visits().hasOriginal(evidence); }

QImage RemediationPresenter::thumbnail(const domain::Evidence &evidence, int pixels) const
{
    const auto image = m_services.visits().thumbnail(evidence, pixels);
    return image ? *image : QImage();
}

}
