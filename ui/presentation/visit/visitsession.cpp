#include "ui/presentation/visit/visitsession.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

VisitSession::VisitSession(services::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.facts(), &services::Facts::visitsChanged, this, &VisitSession::onVisitsChanged);
    connect(&services.facts(), &services::Facts::remediationChanged, this, &VisitSession::refresh);
}

bool VisitSession::open(const domain::VisitId &id)
{
    const services::Sight sight = m_services.sync().sight();
    auto record = visits().record(id);
    if (!record) {
        Q_EMIT failed(Sentences::of(record.error()));
        return false;
    }
    m_id = id;
    m_record = std::move(record).value();
    m_sight = sight;
    const auto enterprise = m_services.enterprises().enterprise(m_record.visit.enterprise);
    m_enterprise = enterprise ? *enterprise : domain::Enterprise();
    if (m_holders.isEmpty())
        m_save = {SaveState::Kind::Saved, visits().savedAt(id), {}};
    m_place = visits().place(id);
    Q_EMIT opened();
    Q_EMIT recordChanged();
    Q_EMIT saveStateChanged();
    return true;
}

void VisitSession::close()
{
    m_id = {};
    m_record = {};
    m_enterprise = {};
    Q_EMIT opened();
}

QString VisitSession::title() const
{
    QStringList parts{m_enterprise.name, tr("%1 visit").arg(Words::of(m_record.visit.kind))};
    for (const domain::PinnedItem &pinned : m_record.items)
        if (!parts.contains(pinned.checklistTitle))
            parts << pinned.checklistTitle;
    constexpr int kListsNamed = 4;
    if (parts.size() > kListsNamed)
        parts = parts.mid(0, kListsNamed) << QStringLiteral("…");
    return parts.join(QStringLiteral(" · "));
}

bool VisitSession::perform(const base::Done &done)
{
    if (done) {
        if (m_holders.isEmpty())
            tellSaved();
        return true;
    }
    m_save.kind = SaveState::Kind::Failed;
    m_save.sentence = Sentences::of(done.error());
    Q_EMIT saveStateChanged();
    Q_EMIT failed(m_save.sentence);
    return false;
}

void VisitSession::tellSaved()
{
    m_save = {SaveState::Kind::Saved, m_services.clock().now(), {}};
    Q_EMIT saveStateChanged();
}

void VisitSession::setHeldBack(const QObject *holder, bool held)
{
    if (held)
        m_holders.insert(holder);
    else if (m_holders.remove(holder) && m_holders.isEmpty())
        tellSaved();
}

void VisitSession::setPending()
{
    if (m_save.kind == SaveState::Kind::Pending)
        return;
    m_save.kind = SaveState::Kind::Pending;
    Q_EMIT saveStateChanged();
}

void VisitSession::refresh()
{
    if (!isOpen())
        return;
    const services::Sight sight = m_services.sync().sight();
    if (auto record = visits().record(m_id, m_record)) {
        m_record = std::move(record).value();
        m_sight = sight;
        Q_EMIT recordChanged();
    }
}

void VisitSession::onVisitsChanged(const QList<domain::VisitId> &ids)
{
    if (isOpen() && (ids.isEmpty() || ids.contains(m_id)))
        refresh();
}

void VisitSession::rememberPlace(domain::Step step, const QString &itemCode)
{
    if (!isOpen() || (m_place.step == step && m_place.itemCode == itemCode))
        return;
    m_place = {step, itemCode};
    if (!isFrozen())
        (void)visits().rememberPlace(m_id, m_place); // losing one's place is no loss of a record
}

}
