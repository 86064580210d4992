#pragma once

#include "models/domain/remediation/remediation.h"

#include <QWidget>

class QButtonGroup;

namespace xunzhen::views {

/// What a re-inspection found: one of the results, or none yet. Its buttons bear `name` and the number of their state.
class ResultRow : public QWidget
{
    Q_OBJECT

public:
    explicit ResultRow(const QString &name, QWidget *parent = nullptr);
    std::optional<domain::RemediationState> chosen() const;
    void clear();

Q_SIGNALS:
    void picked();

private:
    QButtonGroup *m_results;
};

}
