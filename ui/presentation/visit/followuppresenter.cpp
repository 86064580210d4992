#include "ui/presentation/visit/followuppresenter.h"

#include "ui/presentation/sentences.h"

#include <QFile>
#include <QFileInfo>

namespace xunzhen::presentation {

namespace {
constexpr int kPixels = 320;
}

FollowUpPresenter::FollowUpPresenter(VisitSession &session, Background &background, QObject *parent)
    : QObject(parent), m_session(session), m_background(background), m_edits(session)
{
    connect(&session, &VisitSession::recordChanged, this, &FollowUpPresenter::changed);
    connect(&session.services().facts(), &services::Facts::remediationChanged, this, &FollowUpPresenter::changed);
}

std::vector<services::RemediationRow> FollowUpPresenter::rows(bool closedToo) const
{
    if (!m_session.isOpen())
        return {};
    services::RemediationFilter filter;
    filter.enterprise = m_session.record().visit.enterprise;
    filter.openOnly = !closedToo;
    return m_session.services().remediation().list(filter);
}

std::vector<domain::Reinspection> FollowUpPresenter::looks(const domain::RemediationId &id) const
{
    return m_session.services().remediation().reinspections(id);
}

std::vector<domain::Evidence> FollowUpPresenter::before(const domain::RemediationId &id) const
{
    return m_session.services().remediation().before(id);
}

std::vector<domain::Evidence> FollowUpPresenter::after(const domain::RemediationId &id) const
{
    return m_session.services().remediation().proofs(id);
}

void FollowUpPresenter::loadImages(const std::vector<domain::Evidence> &photos, QObject *receiver,
                                   std::function<void(const std::vector<QImage> &)> receive)
{
    using Images = std::vector<QImage>;
    m_background.run<Images>(
        tr("Preparing photos"), receiver,
        [photos](services::Services &services, const base::Work &) -> base::Outcome<Images> {
            Images images;
            for (const domain::Evidence &photo : photos) {
                const auto image = services.visits().thumbnail(photo, kPixels);
                images.push_back(image ? *image : QImage());
            }
            return images;
        },
        [receive](const base::Outcome<Images> &images) { receive(images ? *images : Images()); });
}

bool FollowUpPresenter::record(const domain::RemediationId &id, domain::RemediationState result, const QString &note)
{
    const auto done = m_session.services().remediation().reinspect(id, result, note.trimmed());
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    return done.hasValue();
}

QString FollowUpPresenter::noteDraft(const domain::RemediationId &id) const
{
    return m_session.services().settings().remembered(QStringLiteral("look.") + id.toString());
}

void FollowUpPresenter::setNoteDraft(const domain::RemediationId &id, const QString &text)
{
    const QString key = QStringLiteral("look.") + id.toString();
    m_edits.put(key, [this, key, text]() -> base::Done {
        m_session.services().settings().remember(key, text);
        return {};
    });
}

void FollowUpPresenter::addProof(const domain::RemediationId &id, const QStringList &paths)
{
    const auto job = m_background.run<void>(
        tr("Adding %n photo(s)", nullptr, int(paths.size())), this,
        [id, paths](services::Services &services, const base::Work &work) -> base::Done {
            for (const QString &path : paths) {
                work.checkpoint();
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    return base::Error(base::ErrorCode::Io, path);
                const auto added = services.remediation().addProof(id, file.readAll(), QFileInfo(path).fileName());
                if (!added)
                    return added.error();
            }
            return {};
        },
        [this](const base::Done &done) {
            if (!done)
                Q_EMIT failed(Sentences::of(done.error()));
            Q_EMIT changed();
        });
    Q_EMIT jobStarted(job);
}

}
