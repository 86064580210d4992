#include "ui/views/papers/rowseditor.h"

#include "ui/controls/named.h"
#include "ui/presentation/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using controls::named;

RowsEditor::RowsEditor(const domain::FormField &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_column(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_column);
    auto *add = named(new QPushButton(tr("Add a row"), this), QStringLiteral("field.%1.add").arg(field.name), tr("Add a row"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().cells.front()->begin();
    });
}

void RowsEditor::put(const QString &text)
{
    if (text == m_shown)
        return;
    m_shown = text;
    rebuild(domain::rowsOf(m_field, text));
}

void RowsEditor::begin()
{
    if (m_rows.empty())
        addRow({});
    m_rows.front().cells.front()->begin();
}

void RowsEditor::addRow(const domain::FormRow &values)
{
    auto *card = new QFrame(this);
    card->setProperty("surface", QStringLiteral("card"));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(8, 8, 8, 8);
    auto *cells = new QVBoxLayout;
    row->addLayout(cells, 1);
    Row made{card, {}, values};
    for (const domain::FormField &column : m_field.columns) {
        domain::FormField cell = column;
        cell.name = QStringLiteral("%1.%2.%3").arg(m_field.name).arg(m_rows.size() + 1).arg(column.name);
        cells->addWidget(new QLabel(presentation::Words::of(column.label), card));
        FieldEditor *editor = newFieldEditor(cell, card);
        editor->put(values.value(column.name));
        cells->addWidget(editor);
        made.cells.push_back(editor);
        connect(editor, &FieldEditor::left, this, &FieldEditor::left);
        connect(editor, &FieldEditor::edited, this, [this, card, name = column.name](const QString &text) {
            std::ranges::find(m_rows, card, &Row::card)->values.insert(name, text);
            tell();
        });
    }
    auto *acts = new QVBoxLayout;
    auto *up = named(new QToolButton(card), QStringLiteral("field.%1.%2.up").arg(m_field.name).arg(m_rows.size() + 1), tr("Move this row up"));
    up->setText(QStringLiteral("↑"));
    up->setToolTip(tr("Move this row up"));
    auto *remove = named(new QToolButton(card), QStringLiteral("field.%1.%2.remove").arg(m_field.name).arg(m_rows.size() + 1), tr("Take this row out"));
    remove->setText(QStringLiteral("✕"));
    remove->setToolTip(tr("Take this row out"));
    acts->addWidget(up);
    acts->addWidget(remove);
    acts->addStretch(1);
    row->addLayout(acts);
    connect(up, &QToolButton::clicked, this, [this, card] { moveUp(card); });
    connect(remove, &QToolButton::clicked, this, [this, card] { removeRow(card); });
    m_column->addWidget(card);
    m_rows.push_back(std::move(made));
}

std::vector<domain::FormRow> RowsEditor::values() const
{
    std::vector<domain::FormRow> rows;
    for (const Row &row : m_rows)
        rows.push_back(row.values);
    return rows;
}

void RowsEditor::tell()
{
    m_shown = domain::rowsText(values());
    Q_EMIT edited(m_shown);
}

void RowsEditor::rebuild(std::vector<domain::FormRow> rows)
{
    for (const Row &row : m_rows) { // one of their buttons may have asked for it
        row.card->setParent(nullptr);
        row.card->deleteLater();
    }
    m_rows.clear();
    for (const domain::FormRow &row : rows)
        addRow(row);
}

void RowsEditor::removeRow(QWidget *card)
{
    auto rows = values();
    rows.erase(rows.begin() + (std::ranges::find(m_rows, card, &Row::card) - m_rows.begin()));
    rebuild(std::move(rows));
    tell();
}

void RowsEditor::moveUp(QWidget *card)
{
    const auto at = std::ranges::find(m_rows, card, &Row::card) - m_rows.begin();
    if (at == 0)
        return;
    auto rows = values();
    std::swap(rows[size_t(at)], rows[size_t(at) - 1]);
    rebuild(std::move(rows));
    tell();
    m_rows[size_t(at) - 1].cells.front()->begin();
}

}
