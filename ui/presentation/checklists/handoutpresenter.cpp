#include "ui/presentation/checklists/handoutpresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QSaveFile>

namespace xunzhen::presentation {

HandoutPresenter::HandoutPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
}

void HandoutPresenter::setOffer(const HandoutOffer &offer)
{
    m_offer = offer;
    const auto &kinds = offer.kinds;
    if (!kinds.empty() && std::find(kinds.begin(), kinds.end(), m_kind) == kinds.end())
        m_kind = kinds.front();
    Q_EMIT changed();
}

void HandoutPresenter::setKind(domain::HandoutKind kind)
{
    if (std::find(m_offer.kinds.begin(), m_offer.kinds.end(), kind) != m_offer.kinds.end())
        m_kind = kind;
}

void HandoutPresenter::setEnterprise(const domain::EnterpriseId &id)
{
    m_enterprise = id;
    Q_EMIT changed();
}

QString HandoutPresenter::enterpriseName() const
{
    if (m_enterprise.isNull())
        return {};
    const auto file = m_services.enterprises().file(m_enterprise);
    return file ? file->enterprise.name : QString();
}

void HandoutPresenter::make(std::function<void(const services::Handout &)> use)
{
    if (!canMake())
        return;
    const services::HandoutWish wish{m_kind, m_offer.pack, m_offer.version, {m_offer.entry}, m_enterprise};
    m_job = m_background.run<services::Handout>(
        tr("Laying out the paper"), this,
        [wish](services::Services &services, const base::Work &work) { return services.handouts().render(wish, work); },
        [this, use = std::move(use)](const base::Outcome<services::Handout> &handout) {
            m_job.reset();
            Q_EMIT changed();
            if (!handout) {
                if (handout.error().code() != base::ErrorCode::Cancelled)
                    Q_EMIT failed(Sentences::of(handout.error()));
                return;
            }
            use(*handout);
        });
    Q_EMIT started(m_job);
    Q_EMIT changed();
}

void HandoutPresenter::saveCopy(const services::Handout &handout, const QString &path)
{
    const auto job = m_background.run<void>(
        tr("Making the editable copy"), this,
        [handout, path](services::Services &services, const base::Work &work) { return services.handouts().saveOdt(handout, path, work); },
        [this, path](const base::Done &done) {
            if (done)
                Q_EMIT copySaved(Words::copySaved(path));
            else if (done.error().code() != base::ErrorCode::Cancelled)
                Q_EMIT failed(Sentences::of(done.error()));
        });
    Q_EMIT started(job);
}

bool HandoutPresenter::save(const services::Handout &handout, const QString &path)
{
    const QByteArray &pdf = handout.paper->pdf();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return true;
    Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::Io, file.errorString())));
    return false;
}

}
