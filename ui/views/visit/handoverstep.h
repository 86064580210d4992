#pragma once

#include "ui/presentation/visit/handoverpresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

#include <QBuffer>
#include <QPdfDocument>

class QLabel;
class QPdfView;
class QPrinter;
class QPushButton;
class QStackedWidget;

namespace xunzhen::controls {
class PageSheets;
}

namespace xunzhen::views {

/// 交付: the file check at the left, the paper as it will print in the middle, signatures at the right, one button below.
class HandOverStep : public StepView
{
    Q_OBJECT

public:
    HandOverStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;

Q_SIGNALS:
    void placeRequested(xunzhen::domain::Step step, const QString &itemCode);
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    QWidget *buildPaper();
    QWidget *buildFoot();
    void connectAll();
    void showDraft();
    void showIssued();
    void refreshButtons();
    void zoom(double factor);
    void onIssue();
    void onSave();
    void onPrint();
    void print(QPrinter &printer);

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::HandOverPresenter m_presenter;
    QBuffer m_pdfBytes;
    QPdfDocument m_pdf;
    QStackedWidget *m_papers = nullptr;
    controls::PageSheets *m_sheets = nullptr;
    QPdfView *m_pdfView = nullptr;
    QLabel *m_paperTitle = nullptr, *m_page = nullptr;
    QPushButton *m_print = nullptr, *m_save = nullptr, *m_issue = nullptr;
};

}
