// How the form is laid out.
#include "ui/views/checklists/editor/itemform.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/presentation/words.h"
#include "ui/views/checklists/editor/citationrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace xunzhen::views {

using controls::named;
using controls::NoteField;
using domain::Grade;
using presentation::Words;

namespace {
constexpr int kPauseMs = 600;
}

ItemForm::ItemForm(presentation::PackEditorPresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    setObjectName(QStringLiteral("itemForm"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ItemForm::commit);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 14, 20, 20);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_code = new QLabel(this);
    m_code->setProperty("quiet", true);
    form->addRow(m_code);
    buildWords(form);
    buildLaw(form);
    buildRest(form);
}

NoteField *ItemForm::note(QFormLayout *form, const char *name, const QString &caption, int lines)
{
    auto *field = named(new NoteField(lines, this), QLatin1String(name), caption);
    form->addRow(caption, field);
    connect(field, &NoteField::edited, this, &ItemForm::onEdited);
    connect(field, &NoteField::left, this, &ItemForm::commit);
    return field;
}

QLineEdit *ItemForm::line(QFormLayout *form, const char *name, const QString &caption)
{
    auto *field = named(new QLineEdit(this), QLatin1String(name), caption);
    form->addRow(caption, field);
    watch(field);
    return field;
}

void ItemForm::watch(QLineEdit *field)
{
    connect(field, &QLineEdit::textEdited, this, &ItemForm::onEdited);
    connect(field, &QLineEdit::editingFinished, this, &ItemForm::commit);
}

void ItemForm::buildWords(QFormLayout *form)
{
    m_question = note(form, "itemQuestion", tr("Question"), 2);
    m_question->setPlaceholderText(tr("One question that a layman understands; yes means lawful"));
    m_risk = line(form, "itemRisk", tr("Name of the risk"));
    m_method = note(form, "itemMethod", tr("How to check"), 3);
    m_do = line(form, "itemDo", tr("Do"));
    m_dont = line(form, "itemDont", tr("Do not"));
    m_extent = line(form, "itemExtent", tr("To what extent"));
}

void ItemForm::buildLaw(QFormLayout *form)
{
    m_basis = new CitationRows(m_presenter, QStringLiteral("itemBasis"), tr("basis"), this);
    m_penalty = new CitationRows(m_presenter, QStringLiteral("itemPenalty"), tr("penalty"), this);
    form->addRow(tr("Basis"), m_basis);
    form->addRow(tr("Penalty"), m_penalty);
    connect(m_basis, &CitationRows::edited, this, &ItemForm::onEdited);
    connect(m_penalty, &CitationRows::edited, this, &ItemForm::onEdited);
    m_penaltyNote = line(form, "itemPenaltyNote", tr("Note on the penalty"));
    m_refer = line(form, "itemRefer", tr("Referred to"));
}

void ItemForm::buildRest(QFormLayout *form)
{
    m_grade = named(new QComboBox(this), QStringLiteral("itemGrade"), tr("Grade"));
    for (const Grade grade : {Grade::Minor, Grade::General, Grade::Major})
        m_grade->addItem(Words::of(grade), int(grade));
    m_hazard = named(new QComboBox(this), QStringLiteral("itemHazard"), tr("Major hazard"));
    m_hazard->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("Grade"), m_grade);
    form->addRow(tr("Major hazard"), m_hazard);
    m_standard = note(form, "itemStandard", tr("Fixed when"), 3);
    form->addRow(tr("Evidence"), buildEvidence());
    form->addRow(tr("Measurement"), buildMeasure());
    form->addRow(tr("Applies when"), buildCondition());
    m_leniencyBox = new QWidget(this);
    auto *entries = new QVBoxLayout(m_leniencyBox);
    entries->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Leniency"), m_leniencyBox);
    for (QComboBox *choice : {m_grade, m_hazard, m_feature, m_featureIs})
        connect(choice, &QComboBox::activated, this, [this] {
            onEdited();
            commit();
        });
}

QWidget *ItemForm::buildEvidence()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<const char *, QString> kinds[] = {{"photo", tr("Photo")}, {"document", tr("Document")}, {"record", tr("Record")},
                                                      {"measurement", tr("Measurement")}, {"video", tr("Video")}};
    for (const auto &[code, word] : kinds) {
        auto *mark = named(new QCheckBox(word, box), QStringLiteral("itemEvidence.") + QLatin1String(code), word);
        connect(mark, &QCheckBox::clicked, this, &ItemForm::onEdited);
        row->addWidget(mark);
        m_evidence[QLatin1String(code)] = mark;
    }
    row->addStretch(1);
    return box;
}

QWidget *ItemForm::buildMeasure()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto field = [&](const char *name, const QString &word, int width) {
        auto *made = named(new QLineEdit(box), QLatin1String(name), word);
        made->setPlaceholderText(word);
        if (width > 0)
            made->setMaximumWidth(width);
        watch(made);
        row->addWidget(made, width > 0 ? 0 : 1);
        return made;
    };
    m_measureName = field("itemMeasureName", tr("What is measured"), 0);
    m_measureUnit = field("itemMeasureUnit", tr("Unit"), 100);
    m_measureMin = field("itemMeasureMin", tr("At least"), 90);
    m_measureMax = field("itemMeasureMax", tr("At most"), 90);
    return box;
}

QWidget *ItemForm::buildCondition()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_feature = named(new QComboBox(box), QStringLiteral("itemFeature"), tr("Feature of the firm"));
    m_feature->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_featureIs = named(new QComboBox(box), QStringLiteral("itemFeatureIs"), tr("The feature is there or not"));
    m_featureIs->addItem(tr("yes"), true);
    m_featureIs->addItem(tr("no"), false);
    row->addWidget(m_feature, 1);
    row->addWidget(m_featureIs);
    return box;
}

}
