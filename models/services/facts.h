#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QObject>

namespace xunzhen::services {

/// What has changed, told as facts with ids after the transaction was committed. Lives in the window's thread; may be
/// told from any thread. Whoever shows something listens here; nobody else pushes data.
class Facts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void enterprisesChanged(const QList<xunzhen::domain::EnterpriseId> &ids); ///< empty list = many
    void visitsChanged(const QList<xunzhen::domain::VisitId> &ids); ///< never empty
    void remediationChanged();
    void plansChanged(); ///< planned visits
    void papersChanged();
    void paperDraftsChanged();
    void peopleChanged();
    void packsChanged();
    void packDraftsChanged();
    void templatesChanged(); ///< drafts or releases of paper templates
    void lawsChanged();
    void settingsChanged();
    void syncChanged();
    void conflictsChanged();
};

}
