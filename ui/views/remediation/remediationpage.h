#pragma once

#include "ui/presentation/remediation/remediationpresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace xunzhen::controls {
class EmptyState;
class PageHeader;
class RowListView;
}

namespace xunzhen::views {

class BoardBar;
class BoardColumns;
class CalendarPane;
class PlanDialog;
class Printing;
class ReinspectPane;
class RuleBar;
class TogetherPane;

/// 整改: what is to be remedied by day, by firm or by state, and the calendar with what is planned; one item opened at the
/// right, or several marked ones.
class RemediationPage : public Page
{
    Q_OBJECT

public:
    explicit RemediationPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::remediation(); }
    QString title() const override { return tr("Remediation"); }
    QString icon() const override { return QStringLiteral("remediation"); }
    void activate(const presentation::Place &place) override;
    void leave() override;
    presentation::Commands commands() override;
    QString remembered() const override { return m_presenter.remembered(); }
    void restore(const QString &remembered) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using View = presentation::RemediationPresenter::View;

    void buildHeader();
    QWidget *buildLeft();
    QWidget *buildMarkBar(QWidget *parent);
    QWidget *buildRight();
    void connectParts();
    bool isPlanPlace(const presentation::Place &place);
    void setView(View view);
    void toggleMark();
    void writeList();
    void printList();
    void refresh();
    void refreshMarks();
    void showSelected();
    void focusView();

    Context m_context;
    presentation::RemediationPresenter m_presenter;
    controls::PageHeader *m_header;
    BoardBar *m_bar;
    QStackedWidget *m_whole = nullptr, *m_left = nullptr, *m_right = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_inColumns = false; ///< whether the splitter was last set for the columns
    controls::RowListView *m_list = nullptr;
    QWidget *m_markBar = nullptr;
    QLabel *m_markWords = nullptr;
    QPushButton *m_mark = nullptr;
    BoardColumns *m_columns = nullptr;
    CalendarPane *m_calendar = nullptr;
    ReinspectPane *m_pane = nullptr;
    TogetherPane *m_together = nullptr;
    Printing *m_printing = nullptr;
    RuleBar *m_rule = nullptr;
};

}
