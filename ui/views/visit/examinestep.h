#pragma once

#include "ui/presentation/shared/originalsfetch.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/visit/itembeside.h"
#include "ui/presentation/visit/photosmodel.h"
#include "ui/presentation/visit/questionlistmodel.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QStackedWidget;

namespace xunzhen::controls {
class ArticlePane;
}

namespace xunzhen::views {

class BridgePane;
class QuestionPane;
class SectionPane;

/// 体检: the table of contents, the question, the law; in place of the question a paper list can be typed back. While
/// that is done, and while a text field has the focus, the plain keys do nothing here.
class ExamineStep : public StepView
{
    Q_OBJECT

public:
    ExamineStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    void leave() override;
    presentation::Commands commands() override;
    /// Without the law, which gives way where there is little room, but with the button that calls it then.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Every question has its answer and one wants to go on.
    void examined();
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    presentation::Commands answering();
    presentation::Commands moving();
    presentation::Commands writing();
    void connectPresenter();
    void connectBridge();
    void sayUndoable(const QString &sentence);
    void typeBack();
    void endTypeBack();
    bool isTypingBack() const;
    void askForCopies();
    void connectPhotos();
    void fetchOriginals();
    void onItemChanged();
    void showLaw();
    void arrange();
    void togglePanes();
    void goToLaw();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::VisitTeam m_team;
    presentation::ExaminePresenter m_presenter;
    presentation::QuestionListModel m_questions;
    presentation::PhotosModel m_photos;
    presentation::OriginalsFetch m_originals;
    presentation::ItemBesideReader m_beside;
    presentation::Question m_copies;
    SectionPane *m_sections;
    QStackedWidget *m_middle;
    QuestionPane *m_question;
    BridgePane *m_bridge;
    controls::ArticlePane *m_law;
    bool m_isBare = false;      ///< nothing beside the question, as one wished
    bool m_isLawCalled = false; ///< in a narrow window it stands in place of the contents
};

}
