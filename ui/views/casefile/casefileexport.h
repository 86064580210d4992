#pragma once

#include "ui/presentation/casefilepresenter.h"
#include "ui/views/context.h"

class QPushButton;

namespace xunzhen::views {

/// The way from a button 导出案卷… to the written file: asks how and where, writes, and says what came of it. A page that
/// shows an issued visit has one.
class CaseFileExport : public QObject
{
    Q_OBJECT

public:
    CaseFileExport(const Context &context, QWidget *page);

    /// A button for the page's bar or foot.
    static QPushButton *makeButton(QWidget *parent);
    void begin(const domain::VisitId &visit);

Q_SIGNALS:
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    QString choosePlace(const domain::VisitId &visit, presentation::CaseFilePresenter::Form form);

    Context m_context;
    QWidget *m_page;
    presentation::CaseFilePresenter m_presenter;
};

}
