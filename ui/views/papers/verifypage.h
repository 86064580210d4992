#pragma once

#include "ui/presentation/papers/verifypresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

class QStackedWidget;

namespace xunzhen::controls {
class PageHeader;
class ProgressStrip;
}

namespace xunzhen::views {

/// 核验文书: the verdict on a PDF at the left, its pages at the right. A PDF can be chosen, dropped, or come from the screen
/// where the paper was looked at.
class VerifyPage : public Page
{
    Q_OBJECT

public:
    explicit VerifyPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::verify(); }
    QString title() const override { return tr("Verify"); }
    QString icon() const override { return QStringLiteral("verify"); }
    void activate(const presentation::Place &place) override;

private:
    void buildHeader();
    QWidget *buildLeft();
    QWidget *buildRight();
    void choose();

    Context m_context;
    presentation::VerifyPresenter m_presenter;
    controls::PageHeader *m_header = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    QStackedWidget *m_right = nullptr;
};

}
