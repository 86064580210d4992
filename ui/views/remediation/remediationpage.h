#pragma once

#include "ui/presentation/remediation/remediationpresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace xunzhen::controls {
class EmptyState;
class PageHeader;
class RowListView;
}

namespace xunzhen::views {

class ReinspectPane;

/// 整改: all open items, overdue first; one opened at the right.
class RemediationPage : public Page
{
    Q_OBJECT

public:
    explicit RemediationPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::remediation(); }
    QString title() const override { return tr("Remediation"); }
    QString icon() const override { return QStringLiteral("remediation"); }
    void activate(const presentation::Place &place) override;
    void leave() override { m_presenter.pause(); }

private:
    void buildFilters();
    void refresh();
    void refreshFirms();
    void showSelected();

    Context m_context;
    presentation::RemediationPresenter m_presenter;
    controls::PageHeader *m_header;
    QComboBox *m_firm, *m_due;
    QCheckBox *m_closed;
    QStackedWidget *m_left, *m_right;
    controls::RowListView *m_list;
    ReinspectPane *m_pane;
};

}
