#pragma once

#include "ui/presentation/visit/diagnosepresenter.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace xunzhen::views {

/// 宽严建议: bars first, then the conditions one by one, as a list one follows with a finger. A proposal is taken over only
/// when no bar is ticked and every condition is. Never a decision.
class LeniencyPanel : public QWidget
{
    Q_OBJECT

public:
    LeniencyPanel(presentation::DiagnosePresenter &presenter, const domain::FindingId &finding, QWidget *parent = nullptr);
    void refresh(const domain::Finding &finding, bool frozen);

private:
    void build(const domain::Finding &finding);
    void addEntry(const domain::LeniencyAdvice &advice, bool taken);

    presentation::DiagnosePresenter &m_presenter;
    domain::FindingId m_finding;
    QPushButton *m_toggle;
    QWidget *m_body;
    QVBoxLayout *m_entries;
    QString m_builtFor;
};

}
