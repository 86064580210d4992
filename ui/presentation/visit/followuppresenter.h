#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/visit/visitsession.h"

#include <QImage>

namespace xunzhen::presentation {

/// Step 6: what is still open at this firm, and recording a new look at it with proof.
class FollowUpPresenter : public QObject
{
    Q_OBJECT

public:
    FollowUpPresenter(VisitSession &session, Background &background, QObject *parent = nullptr);

    /// Open items of the firm, overdue first; with `closedToo` also what has been settled.
    std::vector<services::RemediationRow> rows(bool closedToo) const;
    std::vector<domain::Reinspection> looks(const domain::RemediationId &id) const;
    std::vector<domain::Evidence> before(const domain::RemediationId &id) const;
    std::vector<domain::Evidence> after(const domain::RemediationId &id) const;
    /// Loads small pictures off the window's thread; `receive` gets them in the order of the evidence.
    void loadImages(const std::vector<domain::Evidence> &photos, QObject *receiver,
                    std::function<void(const std::vector<QImage> &)> receive);
    bool record(const domain::RemediationId &id, domain::RemediationState result, const QString &note);
    void addProof(const domain::RemediationId &id, const QStringList &paths);

Q_SIGNALS:
    void changed();
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    VisitSession &m_session;
    Background &m_background;
};

}
