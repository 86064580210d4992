#include "ui/views/checklists/editor/itemform.h"

#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/views/checklists/editor/citationrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace xunzhen::views {

using controls::named;
using domain::Grade;

namespace {

constexpr int kTitleShown = 28; // characters of a leniency entry; the whole is its tool tip

std::optional<double> numberIn(const QLineEdit &field)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(field.text().trimmed(), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberText(const std::optional<double> &value) { return value ? QLocale::c().toString(*value, 'g', 15) : QString(); }

void mark(const std::map<QString, QCheckBox *> &boxes, const QStringList &codes)
{
    for (const auto &[code, box] : boxes)
        box->setChecked(codes.contains(code));
}

/// Entries keep their order; what is newly marked comes behind.
QStringList marked(const QStringList &before, const std::map<QString, QCheckBox *> &boxes)
{
    QStringList codes;
    for (const QString &code : before)
        if (!boxes.contains(code) || boxes.at(code)->isChecked())
            codes << code;
    for (const auto &[code, box] : boxes)
        if (box->isChecked() && !codes.contains(code))
            codes << code;
    return codes;
}

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
    putWords();
    putChoices();
    putMeasure(m_shown.measure);
    m_putting = false;
}

void ItemForm::putWords()
{
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
}

void ItemForm::putChoices()
{
    m_grade->setCurrentIndex(m_grade->findData(int(m_shown.grade)));
    m_hazard->setCurrentIndex(std::max(0, m_hazard->findData(m_shown.majorHazard)));
    m_feature->setCurrentIndex(std::max(0, m_feature->findData(m_shown.when ? m_shown.when->field : QString())));
    m_featureIs->setCurrentIndex(m_shown.when && !m_shown.when->is ? 1 : 0);
    mark(m_evidence, m_shown.evidence);
    mark(m_leniency, m_shown.leniency);
}

void ItemForm::putMeasure(const std::optional<domain::Measure> &measure)
{
    m_measureName->setText(measure ? measure->name : QString());
    m_measureUnit->setText(measure ? measure->unit : QString());
    m_measureMin->setText(measure ? numberText(measure->min) : QString());
    m_measureMax->setText(measure ? numberText(measure->max) : QString());
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
