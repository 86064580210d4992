// The words of a question: measurement, phrases, what is missing, what is told of the answer.
#include "ui/views/visit/questionpane.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/statuspill.h"
#include "ui/views/visit/phrasepane.h"
#include "ui/views/visit/stepfoot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace xunzhen::views {

using controls::named;
using presentation::ExaminePresenter;

QWidget *QuestionPane::buildMeasure(QWidget *parent)
{
    m_measureRow = new QWidget(parent);
    m_measureName = new QLabel(m_measureRow);
    m_measured = named(new QLineEdit(m_measureRow), QStringLiteral("fieldMeasured"), tr("Measured value"));
    m_measured->setMaximumWidth(160);
    m_measured->setToolTip(tr("Several readings apart by blanks: the worst one counts, all are kept in the note."));
    m_measureUnit = new QLabel(m_measureRow);
    m_limit = new controls::StatusPill(m_measureRow);
    m_worst = new QLabel(m_measureRow);
    m_worst->setObjectName(QStringLiteral("measureWorst"));
    m_worst->setProperty("face", QStringLiteral("small"));
    m_worst->setProperty("quiet", true);
    m_worst->setWordWrap(true);
    auto *row = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(m_measureName), static_cast<QWidget *>(m_measured),
                          static_cast<QWidget *>(m_measureUnit), static_cast<QWidget *>(m_limit)})
        row->addWidget(part);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_measureRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_worst);
    return m_measureRow;
}

/// Below the note: phrases, the note kept as one, last time's words.
QWidget *QuestionPane::buildWords(QWidget *parent)
{
    auto *words = new QWidget(parent);
    const auto button = [words](const QString &name, const QString &text) {
        auto *made = named(new QPushButton(text, words), name, text);
        made->setProperty("kind", QStringLiteral("flat"));
        return made;
    };
    m_openPhrases = button(QStringLiteral("phrasesOpen"), tr("Phrases (Q)"));
    m_keepPhrase = button(QStringLiteral("phraseKeep"), tr("Keep as phrase"));
    m_keepPhrase->setToolTip(tr("Keeps the note as a phrase for this question (Ctrl+Shift+Q)"));
    m_copy = button(QStringLiteral("copyHere"), tr("As last time (C)"));
    m_phrases = new PhrasePane(m_context, m_phraseList, words);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_openPhrases);
    row->addWidget(m_keepPhrase);
    row->addWidget(m_copy);
    row->addStretch(1);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_phrases);
    return words;
}

void QuestionPane::connectWords()
{
    connect(m_openPhrases, &QPushButton::clicked, this, &QuestionPane::togglePhrases);
    connect(m_keepPhrase, &QPushButton::clicked, this, &QuestionPane::keepPhrase);
    connect(m_copy, &QPushButton::clicked, &m_presenter, &ExaminePresenter::copyHere);
    connect(m_phrases, &PhrasePane::chosen, this, &QuestionPane::insertPhrase);
    connect(m_phrases, &PhrasePane::closed, this, &QuestionPane::focusNote);
    connect(&m_phraseList, &presentation::PhraseList::refused, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(m_note, &controls::NoteField::edited, this, [this] { m_keepPhrase->setEnabled(true); });
}

void QuestionPane::showState()
{
    const QString missing = m_presenter.missingText(), answered = m_presenter.answeredText();
    m_missing->setText(tr("⚠ Missing: %1 (E goes to the next)").arg(missing));
    m_missing->setVisible(!missing.isEmpty());
    m_answered->setText(answered);
    m_answered->setVisible(!answered.isEmpty());
    m_keepPhrase->setEnabled(!m_note->toPlainText().trimmed().isEmpty() && !m_session.isFrozen());
    showNext();
}

/// The button never leads nowhere: after the last question it leads to the next step.
void QuestionPane::showNext()
{
    m_next->setText(m_presenter.counts().unanswered > 0 ? tr("Next not examined (F)") : StepFoot::words(domain::Step::Diagnose));
    m_next->setAccessibleName(m_next->text());
}

void QuestionPane::goOn()
{
    if (m_presenter.counts().unanswered > 0)
        m_presenter.nextUnanswered();
    else
        Q_EMIT examined();
}

void QuestionPane::showBeside(const presentation::ItemBeside &beside)
{
    m_review->setText(tr("! To be reviewed: %1").arg(beside.review));
    m_review->setVisible(!beside.review.isEmpty());
    m_copy->setEnabled(beside.canCopy && !m_session.isFrozen());
}

void QuestionPane::togglePhrases()
{
    if (m_phrases->isVisible())
        m_phrases->shut();
    else if (!m_session.isFrozen()) {
        m_phrases->open();
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_phrases); }); // once it has its height
    }
}

void QuestionPane::keepPhrase()
{
    if (m_phraseList.keep(m_note->toPlainText()))
        m_context.notices.say(tr("Kept as a phrase for this question."));
}

void QuestionPane::insertPhrase(const QString &text)
{
    QTextCursor cursor = m_note->textCursor();
    const QString before = m_note->toPlainText().left(cursor.position()).trimmed();
    static const QString kEnds = QStringLiteral("，。；、：,.;:");
    cursor.insertText(before.isEmpty() || kEnds.contains(before.back()) ? text : QStringLiteral("；") + text);
    m_note->setTextCursor(cursor);
    focusNote();
}

void QuestionPane::showMeasure()
{
    const QString limit = m_presenter.limitText();
    const auto breaks = m_presenter.breaksLimit();
    if (!m_presenter.measuredIsNumber())
        m_limit->setState(controls::Tone::Risk, QStringLiteral("!"), tr("no number, not saved"));
    else if (!breaks)
        m_limit->setState(controls::Tone::Neutral, {}, limit);
    else if (*breaks)
        m_limit->setState(controls::Tone::Major, QStringLiteral("▲"), tr("beyond the limit (%1)").arg(limit));
    else
        m_limit->setState(controls::Tone::Compliant, QStringLiteral("✓"), tr("within the limit (%1)").arg(limit));
    m_limit->setVisible(!limit.isEmpty() || !m_presenter.measuredIsNumber());
    m_worst->setText(m_presenter.worstText());
    m_worst->setVisible(!m_worst->text().isEmpty());
}

}
