// What the question's pane is made of.
#include "ui/views/visit/questionpane.h"

#include "ui/controls/answerbar.h"
#include "ui/controls/columnscroll.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/inhand.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/photostrip.h"
#include "ui/controls/statuspill.h"
#include "ui/views/pictures/photowork.h"
#include "ui/views/visit/conditionline.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::ExaminePresenter;

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
    row->setSpacing(kFootGap);
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

}
