#include "ui/views/papers/fieldeditor.h"

#include "ui/controls/datefield.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/presentation/words.h"
#include "ui/views/papers/rowseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>

namespace xunzhen::views {

namespace {

using domain::FieldType;
using domain::FormField;

constexpr int kNoteLines = 4;

QString nameOf(const FormField &field) { return QStringLiteral("field.") + field.name; }

QHBoxLayout *bareRow(QWidget *owner)
{
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

class LineEditor : public FieldEditor
{
public:
    LineEditor(const FormField &field, QWidget *parent)
        : FieldEditor(parent), m_line(controls::named(new QLineEdit(this), nameOf(field), presentation::Words::of(field.label)))
    {
        bareRow(this)->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
    }
    void put(const QString &text) override
    {
        if (m_line->text() != text)
            m_line->setText(text);
    }
    void begin() override { m_line->setFocus(); }

private:
    QLineEdit *m_line;
};

class LinesEditor : public FieldEditor
{
public:
    LinesEditor(const FormField &field, QWidget *parent)
        : FieldEditor(parent),
          m_note(controls::named(new controls::NoteField(kNoteLines, this), nameOf(field), presentation::Words::of(field.label)))
    {
        bareRow(this)->addWidget(m_note);
        connect(m_note, &controls::NoteField::edited, this, &FieldEditor::edited);
        connect(m_note, &controls::NoteField::left, this, &FieldEditor::left);
    }
    void put(const QString &text) override { m_note->put(text); }
    void begin() override { m_note->setFocus(); }

private:
    controls::NoteField *m_note;
};

/// A day, or with `withTime` a day and the time on its clock.
class MomentEditor : public FieldEditor
{
public:
    MomentEditor(const FormField &field, bool withTime, QWidget *parent)
        : FieldEditor(parent),
          m_day(controls::named(controls::newDateField(this), nameOf(field), presentation::Words::of(field.label))),
          m_time(withTime ? controls::named(new QTimeEdit(this), nameOf(field) + QStringLiteral(".time"), presentation::Words::of(field.label)) : nullptr)
    {
        auto *row = bareRow(this);
        row->addWidget(m_day);
        if (m_time) {
            m_time->setDisplayFormat(QStringLiteral("HH:mm"));
            row->addWidget(m_time);
        }
        row->addStretch(1);
        connect(m_day, &QDateEdit::dateChanged, this, &MomentEditor::tell);
        if (m_time)
            connect(m_time, &QTimeEdit::timeChanged, this, &MomentEditor::tell);
    }
    void put(const QString &text) override
    {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        m_putting = true;
        controls::setDate(*m_day, m_time ? moment.date() : QDate::fromString(text, Qt::ISODate));
        if (m_time && moment.isValid())
            m_time->setTime(moment.time());
        m_putting = false;
    }
    void begin() override { m_day->setFocus(); }

private:
    void tell()
    {
        if (m_putting)
            return;
        const QDate day = controls::dateOf(*m_day);
        const QString time = m_time ? QStringLiteral("T") + m_time->time().toString(QStringLiteral("HH:mm")) : QString();
        Q_EMIT edited(day.isValid() ? day.toString(Qt::ISODate) + time : QString());
    }

    QDateEdit *m_day;
    QTimeEdit *m_time;
    bool m_putting = false;
};

class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(const FormField &field, QWidget *parent)
        : FieldEditor(parent), m_box(controls::named(new QComboBox(this), nameOf(field), presentation::Words::of(field.label)))
    {
        m_box->addItem(tr("(not chosen)"), QString());
        for (const domain::FieldChoice &choice : field.choices)
            m_box->addItem(presentation::Words::of(choice.label), choice.code);
        auto *row = bareRow(this);
        row->addWidget(m_box);
        row->addStretch(1);
        connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(m_box->currentData().toString()); });
    }
    void put(const QString &text) override { m_box->setCurrentIndex(std::max(0, m_box->findData(text))); }
    void begin() override { m_box->setFocus(); }

private:
    QComboBox *m_box;
};

class FlagEditor : public FieldEditor
{
public:
    FlagEditor(const FormField &field, QWidget *parent)
        : FieldEditor(parent),
          m_check(controls::named(new QCheckBox(presentation::Words::of(field.label), this), nameOf(field), presentation::Words::of(field.label)))
    {
        bareRow(this)->addWidget(m_check);
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT edited(on ? QStringLiteral("1") : QString()); });
    }
    void put(const QString &text) override { m_check->setChecked(text == QLatin1String("1")); }
    void begin() override { m_check->setFocus(); }

private:
    QCheckBox *m_check;
};

}

FieldEditor *newFieldEditor(const FormField &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Number: return new LineEditor(field, parent);
    case FieldType::Lines: return new LinesEditor(field, parent);
    case FieldType::Date: return new MomentEditor(field, false, parent);
    case FieldType::Moment: return new MomentEditor(field, true, parent);
    case FieldType::Choice: return new ChoiceEditor(field, parent);
    case FieldType::Flag: return new FlagEditor(field, parent);
    case FieldType::Rows: return new RowsEditor(field, parent);
    }
    return nullptr;
}

}
