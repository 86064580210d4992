#pragma once

#include "ui/presentation/commands/command.h"
#include "ui/presentation/remediation/remediationpresenter.h"

#include <QFrame>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace xunzhen::views {

/// How the board is looked at: its views as buttons, and beside them what the lists are narrowed to.
class BoardBar : public QFrame
{
    Q_OBJECT

public:
    using View = presentation::BoardFilter::View;

    explicit BoardBar(presentation::RemediationPresenter &presenter, QWidget *parent = nullptr);
    void refresh();
    presentation::Commands viewCommands() const;

Q_SIGNALS:
    void viewWanted(xunzhen::presentation::BoardFilter::View view);

private:
    void buildViews(QHBoxLayout *row);
    QWidget *buildFilters();
    void connectFilters();
    void refreshFirms();

    presentation::RemediationPresenter &m_presenter;
    std::vector<presentation::RemediationPresenter::Firm> m_firms; ///< as the field offers them
    QButtonGroup *m_views;
    QWidget *m_filters = nullptr;
    QComboBox *m_firm = nullptr, *m_due = nullptr;
    QCheckBox *m_closed = nullptr;
};

}
