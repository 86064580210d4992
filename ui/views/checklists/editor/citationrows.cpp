#include "ui/views/checklists/editor/citationrows.h"

#include "ui/controls/named.h"
#include "ui/views/checklists/editor/citationrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

namespace {

/// Out of the form at once, deleted when the event loop comes round.
void dispose(QWidget *row)
{
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
}

}

CitationRows::CitationRows(presentation::PackEditorPresenter &presenter, const QString &name, const QString &word, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_name(name), m_word(word), m_layout(new QVBoxLayout(this))
{
    m_add = controls::named(new QPushButton(tr("+ Add: %1").arg(word), this), name + QStringLiteral("Add"), tr("Add: %1").arg(word));
    m_add->setProperty("kind", QStringLiteral("link"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({})->setFocus(); });
}

CitationRow *CitationRows::addRow(const domain::Citation &citation)
{
    auto *row = new CitationRow(m_presenter, m_name + QString::number(m_rows.size()), m_word, this);
    row->put(citation);
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows.push_back(row);
    connect(row, &CitationRow::edited, this, &CitationRows::edited);
    connect(row, &CitationRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void CitationRows::removeRow(CitationRow *row)
{
    std::erase(m_rows, row);
    dispose(row);
    Q_EMIT edited();
}

void CitationRows::put(const std::vector<domain::Citation> &citations)
{
    for (CitationRow *row : m_rows)
        dispose(row);
    m_rows.clear();
    for (const domain::Citation &citation : citations)
        addRow(citation);
}

std::vector<domain::Citation> CitationRows::citations() const
{
    std::vector<domain::Citation> citations;
    for (const CitationRow *row : m_rows)
        citations.push_back(row->citation());
    return citations;
}

}
