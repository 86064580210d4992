#include "ui/views/visit/findingcard.h"

#include "models/domain/visit/causes.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/inhand.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/picklist.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"
#include "ui/views/visit/leniencypanel.h"
#include "ui/views/visit/opinionlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::DiagnosePresenter;
using presentation::Words;
using Field = DiagnosePresenter::Field;

FindingCard::FindingCard(const Context &context, DiagnosePresenter &presenter, const domain::Finding &finding, QWidget *parent)
    : controls::Card({}, parent), m_context(context), m_presenter(presenter), m_finding(finding)
{
    setObjectName(QStringLiteral("finding.") + finding.itemCode);
    buildHead();
    buildWords();
    buildDecision();
    m_opinions = new OpinionList(presenter, finding.id, this);
    m_leniency = new LeniencyPanel(presenter, finding.id, this);
    body()->addWidget(m_opinions);
    body()->addWidget(m_leniency);
    markConflicts();
}

void FindingCard::markConflicts()
{
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("finding"), QStringLiteral("findingMark"), this);
    for (QLineEdit *field : {m_title, m_place, m_reason})
        controls::letGoWhenLeft(field);
    m_marks->watch(m_fact, QStringLiteral("description"));
    m_marks->watch(m_grade, QStringLiteral("grading"));
    m_marks->watch(m_cause, QStringLiteral("cause"));
    m_marks->watch(m_clauses, QStringLiteral("clauses"));
    m_marks->watch(m_reason, QStringLiteral("disposal"));
    m_marks->watchRest(m_title);
}

void FindingCard::buildHead()
{
    m_pill = new controls::StatusPill(this);
    m_title = named(new QLineEdit(this), QStringLiteral("findingTitle"), tr("Name of the risk"));
    auto *question = named(new QPushButton(tr("Question"), this), QStringLiteral("findingQuestion"), tr("Go to the question"));
    question->setProperty("kind", QStringLiteral("link"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_pill);
    row->addWidget(m_title, 1);
    row->addWidget(question);
    body()->addLayout(row);
    connect(m_title, &QLineEdit::textEdited, &m_presenter,
            [this](const QString &text) { m_presenter.edit(m_finding.id, Field::Title, text); });
    connect(m_title, &QLineEdit::editingFinished, &m_presenter, &DiagnosePresenter::flush);
    connect(question, &QPushButton::clicked, this, [this] { Q_EMIT questionRequested(m_finding.itemCode); });
}

QWidget *FindingCard::labelled(const QString &label, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *caption = new QLabel(label, box);
    caption->setProperty("face", QStringLiteral("small"));
    caption->setProperty("quiet", true);
    column->addWidget(caption);
    column->addWidget(field);
    return box;
}

/// A short list beside own words: what is chosen is added to them.
QWidget *FindingCard::buildCause()
{
    m_cause = named(new controls::NoteField(2, this), QStringLiteral("findingCause"), tr("Cause"));
    m_causes = named(new controls::PickList(tr("From the list…"), this), QStringLiteral("findingCauseList"), tr("Add a cause from the list"));
    m_causes->fill(domain::commonCauses());
    connect(m_causes, &QComboBox::activated, this, [this](int row) { m_presenter.addCause(m_finding.id, m_causes->itemText(row)); });
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_cause);
    column->addWidget(m_causes);
    return box;
}

void FindingCard::buildWords()
{
    m_place = named(new QLineEdit(this), QStringLiteral("findingPlace"), tr("Place"));
    m_fact = named(new controls::NoteField(3, this), QStringLiteral("findingFact"), tr("What was seen"));
    m_clauses = new QLabel(this);
    m_clauses->setWordWrap(true);
    m_clauses->setProperty("tone", QStringLiteral("info"));
    auto *row = new QHBoxLayout;
    m_fact->setGrowing();
    row->addWidget(labelled(tr("What was seen"), m_fact), 1); // as high as what stands beside it
    row->addWidget(labelled(tr("Cause"), buildCause()), 1, Qt::AlignTop);
    body()->addWidget(labelled(tr("Place"), m_place));
    body()->addLayout(row);
    body()->addWidget(m_clauses);
    const auto wire = [this](controls::NoteField *field, Field which) {
        connect(field, &controls::NoteField::edited, &m_presenter,
                [this, which](const QString &text) { m_presenter.edit(m_finding.id, which, text); });
        connect(field, &controls::NoteField::left, &m_presenter, &DiagnosePresenter::flush);
    };
    wire(m_fact, Field::Fact);
    wire(m_cause, Field::Cause);
    connect(m_place, &QLineEdit::textEdited, &m_presenter,
            [this](const QString &text) { m_presenter.edit(m_finding.id, Field::Place, text); });
    connect(m_place, &QLineEdit::editingFinished, &m_presenter, &DiagnosePresenter::flush);
}

void FindingCard::buildDecision()
{
    m_grade = named(new QComboBox(this), QStringLiteral("findingGrade"), tr("Grade"));
    for (const auto grade : {domain::Grade::Minor, domain::Grade::General, domain::Grade::Major})
        m_grade->addItem(QStringLiteral("%1 %2 (%3)").arg(Words::sign(grade), Words::of(grade)).arg(m_grade->count() + 1), int(grade));
    m_hazard = named(new QComboBox(this), QStringLiteral("findingHazard"), tr("Which major hazard"));
    m_hazard->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hazard->setMinimumContentsLength(8);
    m_disposal = named(new QComboBox(this), QStringLiteral("findingDisposal"), tr("Where it goes"));
    for (const char *code : {"", "service", "order", "transfer"})
        m_disposal->addItem(Words::disposal(QLatin1String(code)), QString(QLatin1String(code)));
    m_reason = named(new QLineEdit(this), QStringLiteral("findingDisposalReason"), tr("Reason for it"));
    m_hazardBox = labelled(tr("Which major hazard"), m_hazard);
    auto *row = new QHBoxLayout;
    row->addWidget(labelled(tr("Grade"), m_grade), 0, Qt::AlignTop);
    row->addWidget(labelled(tr("Where it goes"), m_disposal), 0, Qt::AlignTop);
    row->addWidget(labelled(tr("Reason for it"), m_reason), 2, Qt::AlignTop);
    body()->addLayout(row);
    body()->addWidget(m_hazardBox);
    m_referral = new QLabel(this);
    m_referral->setObjectName(QStringLiteral("findingReferral"));
    m_referral->setProperty("quiet", true);
    m_referral->setWordWrap(true);
    body()->addWidget(m_referral);
    connect(m_grade, &QComboBox::activated, this,
            [this](int row) { m_presenter.setGrade(m_finding.id, domain::Grade(m_grade->itemData(row).toInt())); });
    connect(m_hazard, &QComboBox::activated, this,
            [this](int row) { m_presenter.setHazard(m_finding.id, m_hazard->itemData(row).toString()); });
    connect(m_disposal, &QComboBox::activated, this,
            [this](int row) { m_presenter.setDisposal(m_finding.id, m_disposal->itemData(row).toString()); });
    connect(m_reason, &QLineEdit::textEdited, &m_presenter,
            [this](const QString &text) { m_presenter.edit(m_finding.id, Field::DisposalReason, text); });
    connect(m_reason, &QLineEdit::editingFinished, &m_presenter, &DiagnosePresenter::flush);
}

void FindingCard::fillHazards()
{
    m_hazardBox->setVisible(m_finding.grade == domain::Grade::Major);
    if (m_hazard->count() == 0) {
        m_hazard->addItem(tr("not said"), QString());
        for (const auto &hazard : m_presenter.hazards(m_finding))
            m_hazard->addItem(hazard.title, hazard.code);
    }
    m_hazard->setCurrentIndex(std::max(0, m_hazard->findData(m_finding.majorHazard)));
}

/// A hint and no more: whether to transfer is for people to decide.
void FindingCard::showReferral()
{
    const QString authority = m_presenter.referral(m_finding);
    m_referral->setVisible(!authority.isEmpty() && m_finding.disposal != QLatin1String("transfer"));
    m_referral->setText(tr("This may be a matter of %1: consider “%2”.").arg(authority, Words::disposal(QStringLiteral("transfer"))));
}

void FindingCard::refresh(const domain::Finding &finding, bool frozen)
{
    m_finding = finding;
    m_marks->show(finding.id.toBytes());
    const auto fill = [](auto *field, const QString &text) {
        if (!controls::isInHand(field) && field->text() != text)
            field->setText(text);
    };
    m_pill->setState(presentation::toneOf(finding.grade), Words::sign(finding.grade), Words::of(finding.grade));
    fill(m_title, finding.title);
    fill(m_place, finding.place);
    fill(m_reason, finding.disposalReason);
    if (!m_fact->isInHand())
        m_fact->put(finding.fact);
    if (!m_cause->isInHand())
        m_cause->put(finding.cause);
    QStringList clauses;
    for (const auto &citation : finding.clauses)
        clauses << domain::citationText(citation);
    m_clauses->setText(clauses.join(QStringLiteral("  ")));
    m_grade->setCurrentIndex(m_grade->findData(int(finding.grade)));
    m_disposal->setCurrentIndex(std::max(0, m_disposal->findData(finding.disposal)));
    fillHazards();
    showReferral();
    m_opinions->refresh(frozen);
    m_leniency->refresh(finding, frozen);
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_reason),
                           static_cast<QWidget *>(m_fact), static_cast<QWidget *>(m_cause), static_cast<QWidget *>(m_causes), static_cast<QWidget *>(m_grade),
                           static_cast<QWidget *>(m_hazard), static_cast<QWidget *>(m_disposal)})
        field->setEnabled(!frozen);
}

}
