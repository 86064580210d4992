#pragma once

#include "ui/presentation/phrases/phraselist.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/visit/itembeside.h"
#include "ui/presentation/visit/photosmodel.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace xunzhen::controls {
class AnswerBar;
class ConflictMarks;
class NoteField;
class PhotoStrip;
class StatusPill;
}

namespace xunzhen::views {

class PhrasePane;

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
    bool canTakePhoto() const;
    void pastePhoto();
    /// What an input method is composing becomes text.
    void commitTyping();
    void togglePhrases();
    /// The note as it stands becomes an own phrase.
    void keepPhrase();
    void showBeside(const presentation::ItemBeside &beside);
    /// A button that calls the law, for a window in which it has no room of its own.
    void offerLaw(bool offer);
    /// What that button takes once it is offered; nought when it is already.
    int widthOfOffer() const;

Q_SIGNALS:
    void examined(); ///< nothing is left to look at, on to 诊断
    void originalsRequested();
    void lawRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int kFootGap = 8;

    QWidget *buildScroll();
    void buildQuestion(QVBoxLayout *column, QWidget *parent);
    void buildFields(QVBoxLayout *column, QWidget *parent);
    QWidget *buildMeasure(QWidget *parent);
    QWidget *buildWords(QWidget *parent);
    void connectWords();
    void insertPhrase(const QString &text);
    void showState();
    void showNext();
    void goOn();
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
    QScrollArea *m_scroll = nullptr;
    QLabel *m_section = nullptr, *m_question = nullptr, *m_method = nullptr, *m_guide = nullptr;
    QLabel *m_review = nullptr, *m_missing = nullptr, *m_answered = nullptr, *m_worst = nullptr;
    presentation::PhraseList m_phraseList;
    PhrasePane *m_phrases = nullptr;
    QPushButton *m_openPhrases = nullptr, *m_keepPhrase = nullptr, *m_copy = nullptr;
    controls::StatusPill *m_grade = nullptr, *m_limit = nullptr;
    controls::ConflictMarks *m_marks = nullptr;
    controls::AnswerBar *m_answers = nullptr;
    QLineEdit *m_place = nullptr, *m_measured = nullptr;
    controls::NoteField *m_note = nullptr;
    QWidget *m_measureRow = nullptr;
    QLabel *m_measureName = nullptr, *m_measureUnit = nullptr;
    controls::PhotoStrip *m_photos = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr, *m_nextRisk = nullptr, *m_undo = nullptr, *m_redo = nullptr;
    QPushButton *m_law = nullptr;
};

}
