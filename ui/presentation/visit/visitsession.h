#pragma once

#include "models/services/services.h"

#include <QObject>
#include <QSet>

namespace xunzhen::presentation {

/// Whether what one sees is on disk.
struct SaveState
{
    enum class Kind { Saved, Pending, Failed };
    Kind kind = Kind::Saved;
    QDateTime at;      ///< of the last durable change; invalid = none yet
    QString sentence;  ///< of the failure
};

/// The one visit that is open in the window: its record, kept fresh from facts, and the state of saving. Every presenter of
/// the six steps writes through `perform`, so that "saved" is shown only after the store has said so.
class VisitSession : public QObject
{
    Q_OBJECT

public:
    explicit VisitSession(services::Services &services, QObject *parent = nullptr);

    /// Shows that visit; refused (with `failed`) when there is none.
    bool open(const domain::VisitId &id);
    void close();
    bool isOpen() const { return !m_id.isNull(); }
    const domain::VisitId &id() const { return m_id; }
    const domain::VisitRecord &record() const { return m_record; }
    const domain::Enterprise &enterprise() const { return m_enterprise; }
    bool isFrozen() const { return isOpen() && m_record.visit.state != domain::VisitState::Open; }
    domain::Counts counts() const { return domain::countAnswers(m_record); }
    services::Services &services() const { return m_services; }
    services::VisitService &visits() const { return m_services.visits(); }
    /// "津南某某有限公司 · 体检（服务）· 有限空间作业"
    QString title() const;

    /// Takes note of a write: time or failure. True = it is durable.
    bool perform(const base::Done &done);
    /// Something was typed that is not on disk yet.
    void setPending();
    /// `holder` keeps typed words that are not on disk, or no longer does. While anybody does, nothing is called saved.
    void setHeldBack(const QObject *holder, bool held);
    const SaveState &saveState() const { return m_save; }
    void refresh();

    void rememberPlace(domain::Step step, const QString &itemCode);
    /// What had been seen of everything when the record was read.
    const services::Sight &sight() const { return m_sight; }
    services::VisitPlace rememberedPlace() const { return visits().place(m_id); }

Q_SIGNALS:
    void opened();
    void recordChanged();
    void saveStateChanged();
    void failed(const QString &sentence);

private:
    void onVisitsChanged(const QList<domain::VisitId> &ids);

    services::Services &m_services;
    domain::VisitId m_id;
    domain::VisitRecord m_record;
    domain::Enterprise m_enterprise;
    void tellSaved();

    services::Sight m_sight;
    SaveState m_save;
    QSet<const QObject *> m_holders;
    services::VisitPlace m_place;
};

}
