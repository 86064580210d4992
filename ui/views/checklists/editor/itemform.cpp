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
#include <QLocale>

#include <cmath>

namespace xunzhen::views {

using controls::named;
using controls::NoteField;
using domain::Grade;
using presentation::Words;

namespace {

constexpr int kPauseMs = 600;
constexpr int kTitleShown = 28; // characters of a leniency entry; the whole is its tool tip

std::optional<double> numberIn(const QLineEdit &field)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(field.text().trimmed(), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberText(const std::optional<double> &value) { return value ? QLocale::c().toString(*value, 'g', 15) : QString(); }

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

/// What can be chosen depends on the pack.
void ItemForm::fillChoices()
{
    const domain::Pack &pack = m_presenter.pack();
    m_hazard->clear();
    m_hazard->addItem(tr("none"), QString());
    for (const domain::MajorHazard &hazard : pack.majorHazards)
        m_hazard->addItem(QStringLiteral("%1 %2").arg(hazard.code, hazard.title), hazard.code);
    m_feature->clear();
    m_feature->addItem(tr("always"), QString());
    for (const domain::Feature &feature : pack.features)
        m_feature->addItem(feature.title, feature.code);
    if (m_shown.when && m_feature->findData(m_shown.when->field) < 0)
        m_feature->addItem(m_shown.when->field, m_shown.when->field);
    for (const auto &[code, box] : m_leniency)
        box->deleteLater();
    m_leniency.clear();
    for (const domain::Leniency &entry : pack.leniency) {
        const QString title = entry.title.size() > kTitleShown ? entry.title.left(kTitleShown) + u'…' : entry.title;
        auto *box = named(new QCheckBox(QStringLiteral("%1 %2").arg(entry.code, title), m_leniencyBox),
                          QStringLiteral("itemLeniency.") + entry.code, entry.title);
        box->setToolTip(entry.title);
        connect(box, &QCheckBox::clicked, this, &ItemForm::onEdited);
        m_leniencyBox->layout()->addWidget(box);
        m_leniency[entry.code] = box;
    }
}

void ItemForm::refresh()
{
    const domain::CheckItem *item = m_presenter.item();
    if (!item || (*item == m_shown && item->code == m_shown.code))
        return;
    m_pause.stop();
    m_putting = true;
    m_shown = *item;
    fillChoices();
    m_code->setText(m_shown.isRetired() ? tr("%1 · retired: asked no more in new visits").arg(m_shown.code) : m_shown.code);
    m_question->put(m_shown.question);
    m_method->put(m_shown.method);
    m_standard->put(m_shown.standard);
    const std::pair<QLineEdit *, QString> lines[] = {{m_risk, m_shown.risk}, {m_do, m_shown.guideDo}, {m_dont, m_shown.guideDont},
                                                     {m_extent, m_shown.guideExtent}, {m_penaltyNote, m_shown.penaltyNote},
                                                     {m_refer, m_shown.refer}};
    for (const auto &[field, text] : lines) {
        field->setText(text);
        field->setCursorPosition(0);
    }
    m_basis->put(m_shown.basis);
    m_penalty->put(m_shown.penalty);
    m_grade->setCurrentIndex(m_grade->findData(int(m_shown.grade)));
    m_hazard->setCurrentIndex(std::max(0, m_hazard->findData(m_shown.majorHazard)));
    for (const auto &[code, box] : m_evidence)
        box->setChecked(m_shown.evidence.contains(code));
    putMeasure(m_shown.measure);
    m_feature->setCurrentIndex(std::max(0, m_feature->findData(m_shown.when ? m_shown.when->field : QString())));
    m_featureIs->setCurrentIndex(m_shown.when && !m_shown.when->is ? 1 : 0);
    putLeniency(m_shown.leniency);
    m_putting = false;
}

void ItemForm::putMeasure(const std::optional<domain::Measure> &measure)
{
    m_measureName->setText(measure ? measure->name : QString());
    m_measureUnit->setText(measure ? measure->unit : QString());
    m_measureMin->setText(measure ? numberText(measure->min) : QString());
    m_measureMax->setText(measure ? numberText(measure->max) : QString());
}

void ItemForm::putLeniency(const QStringList &codes)
{
    for (const auto &[code, box] : m_leniency)
        box->setChecked(codes.contains(code));
}

std::optional<domain::Measure> ItemForm::measure() const
{
    const domain::Measure measure{m_measureName->text().trimmed(), m_measureUnit->text().trimmed(), numberIn(*m_measureMin),
                                  numberIn(*m_measureMax)};
    const bool empty = measure.name.isEmpty() && measure.unit.isEmpty() && !measure.min && !measure.max;
    return empty ? std::nullopt : std::optional(measure);
}

domain::CheckItem ItemForm::item() const
{
    domain::CheckItem item = m_shown;
    item.question = m_question->toPlainText();
    item.risk = m_risk->text();
    item.method = m_method->toPlainText();
    item.guideDo = m_do->text();
    item.guideDont = m_dont->text();
    item.guideExtent = m_extent->text();
    item.basis = m_basis->citations();
    item.penalty = m_penalty->citations();
    item.penaltyNote = m_penaltyNote->text();
    item.refer = m_refer->text();
    item.grade = Grade(m_grade->currentData().toInt());
    item.majorHazard = m_hazard->currentData().toString();
    item.standard = m_standard->toPlainText();
    item.measure = measure();
    const QString feature = m_feature->currentData().toString();
    item.when = feature.isEmpty() ? std::nullopt : std::optional(domain::Condition{feature, m_featureIs->currentData().toBool()});
    // Entries keep their order; what is newly marked comes behind.
    const auto marked = [](const QStringList &before, const std::map<QString, QCheckBox *> &boxes) {
        QStringList codes;
        for (const QString &code : before)
            if (!boxes.contains(code) || boxes.at(code)->isChecked())
                codes << code;
        for (const auto &[code, box] : boxes)
            if (box->isChecked() && !codes.contains(code))
                codes << code;
        return codes;
    };
    item.evidence = marked(m_shown.evidence, m_evidence);
    item.leniency = marked(m_shown.leniency, m_leniency);
    return item;
}

void ItemForm::onEdited()
{
    if (!m_putting)
        m_pause.start();
}

void ItemForm::commit()
{
    m_pause.stop();
    if (m_putting || m_shown.code.isEmpty())
        return;
    domain::CheckItem now = item();
    // A citation that is only begun waits: it cannot be written down without its law.
    const auto begun = [](const domain::Citation &citation) { return citation.law.isEmpty() || citation.article.isEmpty(); };
    std::erase_if(now.basis, begun);
    std::erase_if(now.penalty, begun);
    if (now == m_shown)
        return;
    m_shown = now;
    m_presenter.changeItem(now);
}

void ItemForm::forget()
{
    m_pause.stop();
    m_shown = {};
}

void ItemForm::focusQuestion() { m_question->setFocus(); }

}
