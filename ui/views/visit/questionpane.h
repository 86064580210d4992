#pragma once

#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/visit/photosmodel.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class AnswerBar;
class ConflictMarks;
class NoteField;
class PhotoStrip;
class StatusPill;
}

namespace xunzhen::views {

/// The middle of 体检: one question large, how to check it, the answer, and what was seen.
class QuestionPane : public QFrame
{
    Q_OBJECT

public:
    QuestionPane(const Context &context, presentation::VisitSession &session, presentation::ExaminePresenter &presenter,
                 presentation::PhotosModel &photos, QWidget *parent = nullptr);

    /// Where the plain keys work.
    void takeFocus();
    void focusNote();
    void choosePhotos();
    void takePhoto(); ///< with the camera, where there is one
    void pastePhoto();
    /// What an input method is composing becomes text.
    void commitTyping();

Q_SIGNALS:
    void originalsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildScroll();
    void buildQuestion(QVBoxLayout *column, QWidget *parent);
    void buildFields(QVBoxLayout *column, QWidget *parent);
    QWidget *buildFoot();
    void connectAll();
    void markConflicts();
    void showItem();
    void showAnswer();
    void fillFields(bool always);
    void showMeasure();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::ExaminePresenter &m_presenter;
    presentation::PhotosModel &m_photoModel;
    QLabel *m_section = nullptr, *m_question = nullptr, *m_method = nullptr, *m_guide = nullptr;
    QLabel *m_review = nullptr;
    controls::StatusPill *m_grade = nullptr, *m_limit = nullptr;
    controls::ConflictMarks *m_marks = nullptr;
    controls::AnswerBar *m_answers = nullptr;
    QLineEdit *m_place = nullptr, *m_measured = nullptr;
    controls::NoteField *m_note = nullptr;
    QWidget *m_measureRow = nullptr;
    QLabel *m_measureName = nullptr, *m_measureUnit = nullptr;
    controls::PhotoStrip *m_photos = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr, *m_nextRisk = nullptr, *m_undo = nullptr;
};

}
