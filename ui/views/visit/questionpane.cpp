#include "ui/views/visit/questionpane.h"

#include "ui/controls/answerbar.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/inhand.h"
#include "ui/controls/notefield.h"
#include "ui/controls/photostrip.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"
#include "ui/views/visit/phrasepane.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace xunzhen::views {

using presentation::ExaminePresenter;
using presentation::Words;
using Field = ExaminePresenter::Field;

void QuestionPane::connectAll()
{
    auto *presenter = &m_presenter;
    connect(presenter, &ExaminePresenter::itemChanged, this, &QuestionPane::showItem);
    connect(presenter, &ExaminePresenter::answerChanged, this, &QuestionPane::showAnswer);
    connect(&m_session, &presentation::VisitSession::saveStateChanged, this, [this] {
        if (m_session.saveState().kind == presentation::SaveState::Kind::Saved && m_presenter.item())
            fillFields(false); // readings have gone into the note
    });
    connect(presenter, &ExaminePresenter::riskChosen, m_place, [this] { m_place->setFocus(Qt::OtherFocusReason); });
    connect(m_answers, &controls::AnswerBar::given, this, [this](domain::Verdict verdict) {
        m_presenter.give(verdict);
        m_answers->setVerdict(m_presenter.answer().verdict);
    });
    connect(m_place, &QLineEdit::textEdited, presenter, [presenter](const QString &t) { presenter->edit(Field::Place, t); });
    connect(m_place, &QLineEdit::editingFinished, presenter, &ExaminePresenter::flush);
    connect(m_place, &QLineEdit::returnPressed, m_note, [this] { m_note->setFocus(); });
    connect(m_measured, &QLineEdit::textEdited, presenter,
            [presenter](const QString &t) { presenter->edit(Field::Measured, t); });
    connect(m_measured, &QLineEdit::editingFinished, presenter, &ExaminePresenter::flush);
    connect(m_note, &controls::NoteField::edited, presenter, [presenter](const QString &t) { presenter->edit(Field::Note, t); });
    connect(m_note, &controls::NoteField::left, presenter, &ExaminePresenter::flush);
    connect(m_photos, &controls::PhotoStrip::bytesGiven, &m_photoModel, &presentation::PhotosModel::addBytes);
    connect(m_photos, &controls::PhotoStrip::refused, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(m_photos, &controls::PhotoStrip::originalsRequested, this, &QuestionPane::originalsRequested);
    for (QWidget *field : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_note)})
        field->installEventFilter(this);
    connect(m_previous, &QPushButton::clicked, presenter, &ExaminePresenter::previous);
    connect(m_next, &QPushButton::clicked, this, &QuestionPane::goOn);
    connect(m_nextRisk, &QPushButton::clicked, presenter, &ExaminePresenter::nextAtRisk);
    connect(m_law, &QPushButton::clicked, this, &QuestionPane::lawRequested);
    connect(m_undo, &QPushButton::clicked, presenter, &ExaminePresenter::undo);
    connect(m_redo, &QPushButton::clicked, presenter, &ExaminePresenter::redo);
    connectWords();
}

bool QuestionPane::eventFilter(QObject *watched, QEvent *event)
{
    // After “at risk” one stands in a text field: a picture is pasted from there too, a text stays the field's.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
        if (clip && (clip->hasImage() || clip->hasUrls()) && m_photos->paste())
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void QuestionPane::showItem()
{
    const auto *pinned = m_presenter.item();
    setEnabled(pinned);
    if (!pinned)
        return;
    const auto &item = pinned->item;
    m_section->setText(tr("Question %1 of %2 · %3 · %4")
                           .arg(QString::number(pinned->ordinal + 1), QString::number(m_presenter.counts().total),
                                pinned->section, item.code));
    m_grade->setState(presentation::toneOf(item.grade), Words::sign(item.grade), Words::of(item.grade));
    m_question->setText(item.question);
    setAccessibleName(item.question);
    m_method->setText(item.method.isEmpty() ? QString() : tr("How to check: %1").arg(item.method));
    QStringList guide;
    if (!item.guideDo.isEmpty())
        guide << tr("Do: %1").arg(item.guideDo);
    if (!item.guideDont.isEmpty())
        guide << tr("Don't: %1").arg(item.guideDont);
    if (!item.guideExtent.isEmpty())
        guide << tr("How far: %1").arg(item.guideExtent);
    m_guide->setText(guide.join(u'\n'));
    m_guide->setVisible(!guide.isEmpty());
    m_review->hide(); // until it is read, see showBeside
    m_copy->setEnabled(false);
    m_phrases->hide();
    m_phraseList.setItem(item);
    m_measureRow->setVisible(item.measure.has_value());
    if (item.measure) {
        m_measureName->setText(item.measure->name);
        m_measureUnit->setText(item.measure->unit);
    }
    fillFields(true);
    showAnswer();
}

void QuestionPane::fillFields(bool always)
{
    const auto fill = [&](QLineEdit *field, Field which) {
        const QString text = m_presenter.fieldText(which);
        if ((always || !controls::isInHand(field)) && field->text() != text)
            field->setText(text);
    };
    fill(m_place, Field::Place);
    if (always || m_presenter.measuredIsNumber())
        fill(m_measured, Field::Measured);
    if (always || !m_note->isInHand())
        m_note->put(m_presenter.fieldText(Field::Note));
}

void QuestionPane::showAnswer()
{
    const bool frozen = m_session.isFrozen();
    m_marks->show(m_presenter.item() ? domain::answerIdFor(m_session.id(), m_presenter.item()->item.code).toBytes() : QByteArray());
    m_answers->setVerdict(m_presenter.answer().verdict);
    m_answers->setEnabled(!frozen);
    m_place->setReadOnly(frozen);
    m_place->setPlaceholderText(frozen ? QString() : tr("Where: workshop, machine, floor…"));
    m_measured->setReadOnly(frozen);
    m_note->setReadOnly(frozen);
    m_photos->setReadOnly(frozen);
    m_undo->setEnabled(!frozen);
    m_redo->setEnabled(!frozen);
    m_openPhrases->setEnabled(!frozen);
    showState();
    if (m_session.saveState().kind == presentation::SaveState::Kind::Saved)
        fillFields(false);
    showMeasure();
}

void QuestionPane::takeFocus() { setFocus(Qt::OtherFocusReason); }
void QuestionPane::focusNote() { m_note->setFocus(Qt::ShortcutFocusReason); }
void QuestionPane::choosePhotos() { m_photos->choose(); }
void QuestionPane::takePhoto() { m_photos->takePhoto(); }
bool QuestionPane::canTakePhoto() const { return m_photos->canTakePhoto(); }
void QuestionPane::pastePhoto() { m_photos->paste(); }
void QuestionPane::offerLaw(bool offer) { m_law->setVisible(offer); }
int QuestionPane::widthOfOffer() const { return m_law->isHidden() ? m_law->sizeHint().width() + kFootGap : 0; }
void QuestionPane::commitTyping() { QGuiApplication::inputMethod()->commit(); }

}
