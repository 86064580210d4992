#pragma once

#include "ui/presentation/papers/paperformpresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class ConflictMarks;
}

namespace xunzhen::views {

class FormFields;
class OriginalsNote;
class PaperView;
class Printing;

/// A 文书 being filled in: fields and signatures at the left, the paper as it will print at the right, what is missing and the
/// button that issues it below.
class PaperFormView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperFormView(const Context &context, QWidget *parent = nullptr);

    void open(const domain::PaperDraftId &draft);
    /// What was typed is durable when this returns.
    void leave() { m_presenter.flush(); }
    presentation::PaperFormPresenter &presenter() { return m_presenter; }

Q_SIGNALS:
    void closed();
    void issued(const xunzhen::domain::PaperId &paper);
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    QWidget *buildHead();
    QWidget *buildLeft();
    QWidget *buildFoot();
    void connectAll();
    void refresh();
    void refreshGaps();
    void refreshSaved();
    void showPreview();
    void onDiscard();
    void onIssue();
    void onPrint(const presentation::PaperFormPresenter::Draft &draft);

    Context m_context;
    presentation::PaperFormPresenter m_presenter;
    Printing *m_printing;
    QLabel *m_title = nullptr, *m_saved = nullptr;
    controls::ConflictMarks *m_marks = nullptr;
    FormFields *m_fields = nullptr;
    QVBoxLayout *m_gaps = nullptr;
    PaperView *m_paper = nullptr;
    OriginalsNote *m_originals = nullptr;
    QPushButton *m_back = nullptr, *m_discard = nullptr, *m_print = nullptr, *m_issue = nullptr;
};

}
