#pragma once

#include "ui/presentation/shared/originalsfetch.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/visit/photosmodel.h"
#include "ui/presentation/visit/questionlistmodel.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QLabel;

namespace xunzhen::controls {
class ArticlePane;
}

namespace xunzhen::views {

class QuestionPane;
class SectionPane;

/// 体检: the table of contents, the question, the law. All keys of the step are bound here; while a text field has the focus
/// the plain keys belong to it.
class ExamineStep : public StepView
{
    Q_OBJECT

public:
    ExamineStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    void leave() override;

Q_SIGNALS:
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    void bindKeys();
    void bind(const QKeySequence &keys, std::function<void()> act);
    void connectPresenter();
    void connectPhotos();
    void fetchOriginals();
    void onItemChanged();
    void showLaw();
    void togglePanes();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::ExaminePresenter m_presenter;
    presentation::QuestionListModel m_questions;
    presentation::PhotosModel m_photos;
    presentation::OriginalsFetch m_originals;
    SectionPane *m_sections;
    QuestionPane *m_question;
    controls::ArticlePane *m_law;
};

}
