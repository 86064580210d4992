#include "ui/views/visit/questionpane.h"

#include "ui/controls/answerbar.h"
#include "ui/controls/columnscroll.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/inhand.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/photostrip.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"
#include "ui/views/pictures/photowork.h"
#include "ui/views/visit/conditionline.h"
#include "ui/views/visit/phrasepane.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::ExaminePresenter;
using presentation::Words;
using Field = ExaminePresenter::Field;

QuestionPane::QuestionPane(const Context &context, presentation::VisitSession &session, ExaminePresenter &presenter,
                           presentation::PhotosModel &photos, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session), m_presenter(presenter), m_photoModel(photos),
      m_phraseList(session)
{
    setProperty("surface", QStringLiteral("plain"));
    setObjectName(QStringLiteral("questionPane"));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildScroll(), 1);
    layout->addWidget(buildFoot());
    connectAll();
    markConflicts();
}

void QuestionPane::markConflicts()
{
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("answer"), QStringLiteral("answerMark"), this);
    m_marks->watch(m_place, QStringLiteral("place"));
    m_marks->watch(m_note, QStringLiteral("note"));
    m_marks->watch(m_measured, QStringLiteral("measurement"));
    m_marks->watchRest(m_section); // the answer too: its buttons have no room for a mark
    for (QLineEdit *field : {m_place, m_measured})
        controls::letGoWhenLeft(field);
}

QWidget *QuestionPane::buildScroll()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(28, 12, 28, 8);
    column->setSpacing(8);
    buildQuestion(column, inside);
    buildFields(column, inside);
    column->addStretch(1);
    m_scroll = new controls::ColumnScroll(inside, this);
    return m_scroll;
}

void QuestionPane::buildQuestion(QVBoxLayout *column, QWidget *parent)
{
    const auto label = [parent](const char *face, bool quiet) {
        auto *made = new QLabel(parent);
        made->setProperty("face", QLatin1String(face));
        made->setProperty("quiet", quiet);
        made->setWordWrap(true);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    auto *head = new QHBoxLayout;
    m_section = label("small", true);
    m_grade = new controls::StatusPill(parent);
    head->addWidget(m_section, 1);
    head->addWidget(m_grade, 0, Qt::AlignTop);
    column->addLayout(head);
    m_question = label("question", false);
    m_question->setObjectName(QStringLiteral("questionText"));
    m_method = label("body", false);
    m_guide = label("small", true);
    column->addWidget(m_question);
    column->addWidget(new ConditionLine(m_presenter, parent));
    column->addWidget(m_method);
    column->addWidget(m_guide);
    m_review = label("small", false);
    m_review->setObjectName(QStringLiteral("questionReview"));
    m_review->setProperty("tone", QStringLiteral("risk"));
    column->addWidget(m_review);
    column->addSpacing(2);
    m_answers = new controls::AnswerBar(parent);
    column->addWidget(m_answers);
    m_missing = label("small", false);
    m_missing->setObjectName(QStringLiteral("questionMissing"));
    m_missing->setProperty("tone", QStringLiteral("risk"));
    m_answered = label("small", true);
    m_answered->setObjectName(QStringLiteral("questionAnswered"));
    column->addWidget(m_missing);
    column->addWidget(m_answered);
    column->addSpacing(2);
}

void QuestionPane::buildFields(QVBoxLayout *column, QWidget *parent)
{
    m_place = named(new QLineEdit(parent), QStringLiteral("fieldPlace"), tr("Place"));
    m_place->setPlaceholderText(tr("Where: workshop, machine, floor …"));
    m_note = named(new controls::NoteField(2, parent), QStringLiteral("fieldNote"), tr("Note"));
    m_note->setPlaceholderText(tr("What was seen: facts, not conclusions (N)"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto add = [grid, parent](int row, const QString &caption, QWidget *field) {
        auto *label = new QLabel(caption, parent);
        label->setProperty("quiet", true);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        label->setContentsMargins(0, 6, 0, 0);
        grid->addWidget(field, row, 1);
    };
    add(0, tr("Place"), m_place);
    grid->addWidget(buildMeasure(parent), 1, 1);
    add(2, tr("Note"), m_note);
    grid->addWidget(buildWords(parent), 3, 1);
    column->addLayout(grid);
    m_photos = new controls::PhotoStrip(m_context.theme, m_context.files, parent);
    workOnPhotos(m_photos, m_photoModel, m_context, m_session, this);
    m_photos->setTakesFiles(true);
    m_photos->hearHeldKeyOn(this);
    column->addWidget(m_photos);
}

QWidget *QuestionPane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(28, 8, 16, 8);
    row->setSpacing(8);
    const auto button = [foot](const QString &name, const QString &text) {
        return named(new QPushButton(text, foot), name, text);
    };
    const auto drawn = [this, button](const QString &name, const QString &words, const QString &icon) {
        QPushButton *made = button(name, words);
        made->setText({});
        made->setToolTip(words);
        const auto draw = [this, made, icon] { made->setIcon(m_context.theme.icon(icon)); };
        connect(&m_context.theme, &controls::Theme::changed, made, draw);
        draw();
        return made;
    };
    m_undo = drawn(QStringLiteral("examineUndo"), tr("Undo (U)"), QStringLiteral("undo"));
    m_redo = drawn(QStringLiteral("examineRedo"), tr("Do again (Shift+U)"), QStringLiteral("redo"));
    m_previous = drawn(QStringLiteral("examinePrevious"), tr("Previous (K)"), QStringLiteral("chevron-left"));
    m_law = button(QStringLiteral("examineLaw"), tr("Law (L)"));
    m_law->hide();
    m_nextRisk = button(QStringLiteral("examineNextRisk"), tr("Next at risk (R)"));
    m_next = button(QStringLiteral("examineNext"), tr("Next not examined (F)"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch(1);
    row->addWidget(m_law);
    row->addWidget(m_nextRisk);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return foot;
}

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
void QuestionPane::commitTyping() { QGuiApplication::inputMethod()->commit(); }

}
