// What is done about the opened item.
#include "ui/presentation/remediation/remediationpresenter.h"

#include "ui/presentation/sentences.h"

#include <QFile>
#include <QFileInfo>

namespace xunzhen::presentation {

using domain::RemediationState;

void RemediationPresenter::readProofs(const QStringList &paths, const std::function<void(const QByteArray &, const QString &)> &take)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            take(file.readAll(), QFileInfo(path).fileName());
        else
            Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::Io, path)));
    }
}

void RemediationPresenter::addProofs(const QStringList &paths)
{
    readProofs(paths, [this](const QByteArray &bytes, const QString &name) { addProof(bytes, name); });
}

void RemediationPresenter::addProof(const QByteArray &bytes, const QString &fileName)
{
    if (m_selected.isNull())
        return;
    Q_EMIT started(m_background.run<domain::EvidenceId>(
        tr("Adding the photo"), this,
        [id = m_selected, bytes, fileName](services::Services &services, const base::Work &) {
            return services.remediation().addProof(id, bytes, fileName);
        },
        [this](const base::Outcome<domain::EvidenceId> &added) {
            if (!added)
                Q_EMIT failed(Sentences::of(added.error()));
            Q_EMIT selectionChanged();
        }));
}

bool RemediationPresenter::succeeded(const base::Done &done)
{
    if (done)
        m_changes.catchUp();
    else
        Q_EMIT failed(Sentences::of(done.error()));
    return bool(done);
}

bool RemediationPresenter::reinspect(RemediationState result, const QString &note)
{
    const auto guard = m_services.sync().seeing(m_reading.sight);
    return succeeded(m_services.remediation().reinspect(m_selected, result, note.trimmed()));
}

bool RemediationPresenter::reopen(const domain::RemediationId &id, const QString &reason)
{
    const auto guard = m_services.sync().seeing(m_reading.sight);
    return succeeded(m_services.remediationCalls().reopen(id, reason));
}

bool RemediationPresenter::remind(const QString &how)
{
    const auto made = m_services.remediationCalls().remind(m_selected, how);
    return succeeded(made ? base::Done() : base::Done(made.error()));
}

bool RemediationPresenter::escalate(const QString &how)
{
    const auto made = m_services.remediationCalls().escalate(m_selected, how);
    return succeeded(made ? base::Done() : base::Done(made.error()));
}

bool RemediationPresenter::extend(QDate until, const QString &reason)
{
    const auto made = m_services.remediationCalls().extend(m_selected, until, reason);
    return succeeded(made ? base::Done() : base::Done(made.error()));
}

}
