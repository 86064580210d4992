#include "ui/presentation/shared/conflicts.h"

#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

Conflicts::Conflicts(services::Services &services, QString entity, QObject *parent)
    : QObject(parent), m_services(services), m_entity(std::move(entity))
{
    connect(&services.facts(), &services::Facts::conflictsChanged, this, &Conflicts::reload);
}

void Conflicts::show(const QByteArray &record)
{
    m_record = record;
    reload();
}

void Conflicts::reload()
{
    std::vector<ConflictCase> now;
    if (!m_record.isEmpty())
        for (services::ConflictRow &row : m_services.sync().conflictsOf(m_entity, m_record))
            now.emplace_back(std::move(row));
    const auto same = [](const ConflictCase &a, const ConflictCase &b) { return a.fingerprint() == b.fingerprint(); };
    if (std::equal(now.begin(), now.end(), m_cases.begin(), m_cases.end(), same))
        return; // a card in which somebody types stays
    m_cases = std::move(now);
    Q_EMIT changed();
}

const ConflictCase *Conflicts::caseOf(const QString &group) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&](const ConflictCase &one) { return one.row().group == group; });
    return found == m_cases.end() ? nullptr : &*found;
}

void Conflicts::settle(const services::ConflictRow &row, const QByteArray &value)
{
    const auto done = m_services.sync().resolve(row.entity, row.record, row.group, value);
    if (done)
        Q_EMIT settled(tr("Settled. Both earlier values stay in the record's history."), row);
    else
        Q_EMIT failed(Sentences::of(done.error()));
}

void Conflicts::take(const ConflictCase &conflict, int side)
{
    const services::ConflictRow row = conflict.row(); // settling makes the cases anew
    if (side >= 0 && side < int(row.values.size()))
        settle(row, row.values[size_t(side)].value);
}

void Conflicts::write(const ConflictCase &conflict, const std::vector<std::pair<QString, QString>> &texts)
{
    const services::ConflictRow row = conflict.row();
    settle(row, conflict.rewritten(texts));
}

void Conflicts::reopen(const services::ConflictRow &row)
{
    if (const auto done = m_services.sync().reopen(row); !done)
        Q_EMIT failed(Sentences::of(done.error()));
}

}
