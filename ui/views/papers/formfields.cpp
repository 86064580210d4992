#include "ui/views/papers/formfields.h"

#include "ui/controls/conflictmarks.h"
#include "ui/presentation/words.h"
#include "ui/views/papers/fieldeditor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::PaperFormPresenter;

FormFields::FormFields(const Context &context, PaperFormPresenter &presenter, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("formFields"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&presenter, &PaperFormPresenter::opened, this, &FormFields::build);
    connect(&presenter, &PaperFormPresenter::changed, this, &FormFields::refresh);
}

void FormFields::build()
{
    m_fields.clear();
    if (m_foot)
        m_foot->setParent(nullptr); // else it would go with the fields of the paper before
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(4);
    for (const domain::FormField &field : m_presenter.form().fields)
        add(field, *column);
    if (m_foot) {
        column->addSpacing(12);
        column->addWidget(m_foot);
        m_foot->show();
    }
    column->addStretch(1);
    setWidget(inside);
    refresh();
}

void FormFields::add(const domain::FormField &field, QVBoxLayout &column)
{
    QString word = presentation::Words::of(field.label);
    if (field.required)
        word += tr(" (needed)");
    FieldEditor *editor = newFieldEditor(field, nullptr);
    column.addSpacing(8);
    QWidget *marked = editor;
    if (field.type != domain::FieldType::Flag) { // a check box has its word beside it
        auto *label = new QLabel(word);
        label->setProperty("face", QStringLiteral("label"));
        label->setBuddy(editor);
        column.addWidget(label);
        marked = label;
    }
    if (const QString hint = presentation::Words::of(field.hint); !hint.isEmpty()) {
        auto *words = new QLabel(hint);
        words->setProperty("face", QStringLiteral("quiet"));
        words->setWordWrap(true);
        column.addWidget(words);
    }
    column.addWidget(editor);
    auto *fault = new QLabel;
    fault->setProperty("tone", QStringLiteral("risk"));
    fault->setWordWrap(true);
    fault->hide();
    column.addWidget(fault);
    m_fields.insert(field.name, {editor, fault});
    mark(field.name, marked);
    connect(editor, &FieldEditor::edited, this, [this, name = field.name](const QString &text) { m_presenter.write(name, text); });
    connect(editor, &FieldEditor::left, &m_presenter, &PaperFormPresenter::flush);
}

/// Above the editor: there is room beside the label, whatever kind of editor it is.
void FormFields::mark(const QString &field, QWidget *place)
{
    auto *marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("form_answer"),
                                              QStringLiteral("formMark.") + field, place);
    marks->watch(place, QStringLiteral("body"));
    marks->show(domain::formAnswerIdFor(m_presenter.id(), field).toBytes());
}

void FormFields::refresh()
{
    if (!m_presenter.isOpen())
        return;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        field->editor->put(m_presenter.value(field.key()));
        field->editor->setEnabled(m_presenter.isWritable());
        field->fault->hide();
    }
    for (const domain::DraftGap &gap : m_presenter.gaps())
        if (const auto field = m_fields.find(gap.place); field != m_fields.end() && gap.code == QLatin1String("form-field-wrong")) {
            field->fault->setText(QStringLiteral("! ") + m_presenter.sentence(gap));
            field->fault->show();
        }
}

void FormFields::goTo(const QString &field)
{
    const auto shown = m_fields.constFind(field);
    if (shown == m_fields.constEnd())
        return;
    ensureWidgetVisible(shown->editor);
    shown->editor->begin();
}

}
