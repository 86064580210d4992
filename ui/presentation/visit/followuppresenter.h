#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/visit/pendingedits.h"

#include <QImage>

namespace xunzhen::presentation {

/// Step 6: what is still open at this firm, and recording a new look at it with proof.
class FollowUpPresenter : public QObject
{
    Q_OBJECT

public:
    FollowUpPresenter(VisitSession &session, Background &background, QObject *parent = nullptr);

    ~FollowUpPresenter() override { flush(); }

    /// Open items of the firm, overdue first; with `closedToo` also what has been settled.
    std::vector<services::RemediationRow> rows(bool closedToo) const;
    std::vector<domain::Reinspection> looks(const domain::RemediationId &id) const;
    std::vector<domain::Evidence> before(const domain::RemediationId &id) const;
    std::vector<domain::Evidence> after(const domain::RemediationId &id) const;
    /// Loads small pictures off the window's thread; `receive` gets them in the order of the evidence.
    void loadImages(const std::vector<domain::Evidence> &photos, QObject *receiver,
                    std::function<void(const std::vector<QImage> &)> receive);
    bool record(const domain::RemediationId &id, domain::RemediationState result, const QString &note);
    /// The note of a look being written: kept on this laptop until its result is recorded.
    QString noteDraft(const domain::RemediationId &id) const;
    void setNoteDraft(const domain::RemediationId &id, const QString &text);
    bool flush() { return m_edits.flush(); }
    void addProof(const domain::RemediationId &id, const QStringList &paths);

Q_SIGNALS:
    void changed();
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    VisitSession &m_session;
    Background &m_background;
    PendingEdits m_edits;
};

}
