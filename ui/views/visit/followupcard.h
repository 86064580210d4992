#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/visit/followuppresenter.h"
#include "ui/views/context.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::controls {
class StatusPill;
}

namespace xunzhen::views {

/// One remediation item to look at again: what was to be done, before and after, the result of this look.
class FollowUpCard : public controls::Card
{
    Q_OBJECT

public:
    FollowUpCard(const Context &context, presentation::FollowUpPresenter &presenter, const domain::RemediationId &id,
                 QWidget *parent = nullptr);
    const domain::RemediationId &id() const { return m_id; }
    void refresh(const services::RemediationRow &row);

private:
    void buildPhotos();
    void buildResult();
    void showPhotos(QHBoxLayout *into, const std::vector<domain::Evidence> &photos);
    void onResult(domain::RemediationState result);
    void onAddProof();
    QString lookLines() const;

    Context m_context;
    presentation::FollowUpPresenter &m_presenter;
    domain::RemediationId m_id;
    controls::StatusPill *m_state = nullptr, *m_due = nullptr;
    QLabel *m_words = nullptr, *m_looks = nullptr;
    QHBoxLayout *m_before = nullptr, *m_after = nullptr;
    QLineEdit *m_note = nullptr;
    QWidget *m_actions = nullptr;
    QStringList m_shownPhotos;
};

}
