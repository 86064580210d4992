#include "ui/views/visit/bridge/bridgepane.h"

#include "models/services/examineservice.h"
#include "models/services/phraseservice.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/papers/paperwindow.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::TypeBack;
using presentation::Words;

BridgePane::BridgePane(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session), m_typeBack(session)
{
    setObjectName(QStringLiteral("bridgePane"));
    setProperty("surface", QStringLiteral("plain"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(28, 16, 28, 8);
    inside->setSpacing(10);
    buildControl(*inside);
    buildField(*inside);
    inside->addStretch(1);
    column->addLayout(inside, 1);
    column->addWidget(buildFoot());
    connectAll();
}

QLabel *BridgePane::label(const QString &name, const char *face, bool quiet)
{
    auto *made = new QLabel(this);
    made->setObjectName(name);
    made->setProperty("face", QLatin1String(face));
    made->setProperty("quiet", quiet);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    return made;
}

void BridgePane::buildControl(QVBoxLayout &column)
{
    auto *title = label({}, "title", false);
    title->setText(tr("Type a paper list back"));
    m_code = label(QStringLiteral("bridgeCode"), "body", true);
    m_place = label(QStringLiteral("bridgePlace"), "small", true);
    m_question = label(QStringLiteral("bridgeQuestion"), "question", false);
    m_answer = label(QStringLiteral("bridgeAnswer"), "body", false);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_place),
                          static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_answer)})
        column.addWidget(part);
}

void BridgePane::buildField(QVBoxLayout &column)
{
    m_wanted = label(QStringLiteral("bridgeWanted"), "body", false);
    m_field = named(new QLineEdit(this), QStringLiteral("bridgeField"), tr("Number or answer"));
    m_field->setMaximumWidth(220);
    m_field->setMaxLength(16);
    m_field->setAlignment(Qt::AlignCenter);
    m_wanted->setBuddy(m_field);
    m_field->installEventFilter(this);
    m_note = named(new controls::NoteField(2, this), QStringLiteral("bridgeNote"), tr("Note"));
    m_note->setPlaceholderText(tr("Note as on the paper; Tab or Esc goes back to the answer"));
    m_note->installEventFilter(this);
    m_note->hide();
    m_told = label(QStringLiteral("bridgeTold"), "body", false);
    m_count = label(QStringLiteral("bridgeCount"), "small", true);
    for (QWidget *part : {static_cast<QWidget *>(m_wanted), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_note),
                          static_cast<QWidget *>(m_told), static_cast<QWidget *>(m_count)})
        column.addWidget(part);
}

QWidget *BridgePane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    const auto button = [foot](const QString &name, const QString &text) {
        return named(new QPushButton(text, foot), name, text);
    };
    m_undo = button(QStringLiteral("bridgeUndo"), tr("Undo (U)"));
    m_print = button(QStringLiteral("bridgePrint"), tr("Print the list…"));
    m_other = button(QStringLiteral("bridgeOther"), tr("Go to that visit"));
    m_other->hide();
    m_close = button(QStringLiteral("bridgeClose"), tr("Done (Esc)"));
    m_close->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(28, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_undo);
    row->addWidget(m_print);
    row->addStretch(1);
    row->addWidget(m_other);
    row->addWidget(m_close);
    return foot;
}

void BridgePane::connectAll()
{
    connect(&m_typeBack, &TypeBack::changed, this, &BridgePane::refresh);
    connect(&m_typeBack, &TypeBack::told, this, [this](const QString &sentence) { tell(sentence, QStringLiteral("compliant")); });
    connect(&m_typeBack, &TypeBack::misunderstood, this, [this](const QString &sentence) {
        tell(sentence, QStringLiteral("risk"));
        m_field->selectAll();
    });
    connect(&m_typeBack, &TypeBack::belongsElsewhere, this, [this](const domain::VisitId &visit) {
        m_otherVisit = visit;
        m_other->show();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_other->hide();
        m_typeBack.enter(m_field->text());
    });
    connect(m_note, &controls::NoteField::left, this, &BridgePane::leaveNote);
    connect(m_undo, &QPushButton::clicked, this, &BridgePane::undoRequested);
    connect(m_print, &QPushButton::clicked, this, &BridgePane::printList);
    connect(m_close, &QPushButton::clicked, this, &BridgePane::closeRequested);
    connect(m_other, &QPushButton::clicked, this,
            [this] { m_context.navigator.openVisit(m_otherVisit, domain::Step::Examine); });
}

void BridgePane::begin(int ordinal)
{
    m_told->clear();
    m_other->hide();
    m_typeBack.begin(ordinal);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void BridgePane::tell(const QString &sentence, const QString &tone)
{
    m_told->setText(sentence);
    controls::setStyleProperty(m_told, "tone", tone);
}

void BridgePane::refresh()
{
    const auto *pinned = m_typeBack.item();
    if (!m_session.isOpen() || !pinned)
        return;
    const auto counts = m_session.counts();
    const domain::Answer answer = m_typeBack.answer();
    const bool number = m_typeBack.expects() == TypeBack::Expects::Number;
    m_code->setText(tr("Visit code: %1. It stands on the printed list; typed in place of a number it is compared.").arg(m_typeBack.visitCode()));
    m_place->setText(tr("Question %1 of %2 · %3").arg(pinned->ordinal + 1).arg(counts.total).arg(pinned->section));
    m_question->setText(pinned->item.question);
    m_answer->setText(answer.note.isEmpty() ? QStringLiteral("%1 %2").arg(Words::sign(answer.verdict), Words::of(answer.verdict))
                                            : QStringLiteral("%1 %2 · %3").arg(Words::sign(answer.verdict), Words::of(answer.verdict), answer.note));
    m_wanted->setText(number ? tr("Number on the paper, then Enter") : tr("1 ✓ compliant, 2 ! at risk, 3 – not applicable, then Enter (N: note)"));
    m_count->setText(tr("%1 typed back, %2 not examined yet").arg(m_typeBack.typed()).arg(counts.unanswered));
    m_field->setText(m_typeBack.proposal());
    m_field->selectAll();
    m_field->setReadOnly(m_session.isFrozen());
    m_undo->setEnabled(!m_session.isFrozen());
    if (!m_note->isInHand())
        m_note->put(answer.note);
}

void BridgePane::openNote()
{
    m_note->put(m_typeBack.answer().note);
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void BridgePane::leaveNote()
{
    if (!m_note->isVisible())
        return;
    const QString text = m_note->toPlainText();
    m_note->hide();
    m_typeBack.setNote(text);
    m_field->setFocus(Qt::OtherFocusReason);
}

void BridgePane::commit() { leaveNote(); }

bool BridgePane::onKey(int key)
{
    if (key == Qt::Key_N && m_typeBack.expects() == TypeBack::Expects::Answer)
        openNote();
    else if (key == Qt::Key_U)
        Q_EMIT undoRequested();
    else if (key == Qt::Key_Escape && m_typeBack.expects() == TypeBack::Expects::Answer)
        m_typeBack.back();
    else if (key == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        return false;
    return true;
}

bool BridgePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_note && key == Qt::Key_Escape) {
        leaveNote();
        return true;
    }
    return (watched == m_field && onKey(key)) || QFrame::eventFilter(watched, event);
}

void BridgePane::printList()
{
    if (m_printing)
        return;
    m_printing = m_context.background.run<services::Handout>(
        tr("Laying out the list"), this,
        [visit = m_session.id()](services::Services &services, const base::Work &work) {
            return services.examining().printedList(visit, work);
        },
        [this](const base::Outcome<services::Handout> &list) {
            m_printing.reset();
            if (!list) {
                m_context.notices.warn(presentation::Sentences::of(list.error()));
                return;
            }
            const Printing::Paper paper{QFileInfo(list->fileName).completeBaseName(), {list->paper, {}}};
            (new PaperWindow(m_context, paper, window()))->show();
        });
    if (m_printing)
        Q_EMIT jobStarted(m_printing);
}

}
