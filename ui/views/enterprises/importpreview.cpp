#include "ui/views/enterprises/importpreview.h"

#include "ui/controls/named.h"
#include "ui/controls/tonedelegate.h"
#include "ui/presentation/enterprises/fieldwords.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::ImportVerdict;
using presentation::FieldWords;
using presentation::ImportLines;

namespace {
constexpr int kAll = -1;
constexpr ImportVerdict kVerdicts[] = {ImportVerdict::New, ImportVerdict::Changed, ImportVerdict::Same,
                                       ImportVerdict::Clash, ImportVerdict::Rejected};

void look(QTableView &table, const controls::Theme &theme)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    table.setWordWrap(false);
    table.setShowGrid(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}

ImportPreview::ImportPreview(const controls::Theme &theme, presentation::ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    auto *row = new QHBoxLayout;
    auto *group = new QButtonGroup(this);
    group->addButton(addFilter(row, kAll), 1000);
    for (const ImportVerdict verdict : kVerdicts)
        group->addButton(addFilter(row, int(verdict)), int(verdict));
    m_filters[kAll]->setChecked(true);
    row->addStretch(1);
    buildTable(theme);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addLayout(row);
    layout->addWidget(m_table, 3);
    layout->addWidget(buildComparison(theme), 2);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        m_lines.setFilter(id == 1000 ? std::nullopt : std::optional(ImportVerdict(id)));
        compare(-1);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { compare(now.row()); });
}

void ImportPreview::buildTable(const controls::Theme &theme)
{
    m_table = named(new QTableView(this), QStringLiteral("importPreviewTable"), tr("Rows of the sheet"));
    m_table->setModel(&m_lines);
    m_table->setItemDelegate(new controls::ToneDelegate(theme, ImportLines::ToneRole, m_table));
    look(*m_table, theme);
    const int widths[] = {64, 110, 330, 190};
    for (int column = 0; column < 4; ++column)
        m_table->setColumnWidth(column, widths[column]);
}

QWidget *ImportPreview::buildComparison(const controls::Theme &theme)
{
    m_compared = new QWidget(this);
    m_meets = new QLabel(m_compared);
    m_meets->setObjectName(QStringLiteral("importMeets"));
    m_meets->setProperty("face", QStringLiteral("heading"));
    m_meets->setWordWrap(true);
    auto *table = named(new QTableView(m_compared), QStringLiteral("importCompared"), tr("The row beside the record it meets"));
    table->setModel(&m_comparison);
    table->setItemDelegate(new controls::ToneDelegate(theme, presentation::ImportComparison::ToneRole, table));
    look(*table, theme);
    const int widths[] = {174, 420};
    for (int column = 0; column < 2; ++column)
        table->setColumnWidth(column, widths[column]);
    auto *layout = new QVBoxLayout(m_compared);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_meets);
    layout->addWidget(table, 1);
    m_compared->hide();
    return m_compared;
}

void ImportPreview::compare(int row)
{
    m_comparison.show(m_lines.lineAt(row));
    m_meets->setText(m_comparison.title());
    m_compared->setVisible(m_comparison.rowCount() > 0);
}

QPushButton *ImportPreview::addFilter(QHBoxLayout *row, int id)
{
    const QString word = id == kAll ? tr("All") : FieldWords::of(ImportVerdict(id));
    auto *button = named(new QPushButton(word, this), QStringLiteral("importFilter%1").arg(id), tr("Show: %1").arg(word));
    button->setCheckable(true);
    row->addWidget(button);
    m_filters.insert(id, button);
    return button;
}

void ImportPreview::refresh()
{
    const auto &preview = m_presenter.preview();
    m_lines.setPreview(preview);
    compare(-1);
    if (!preview)
        return;
    m_filters[kAll]->setText(tr("All (%1)").arg(preview->preview.lines.size()));
    for (const ImportVerdict verdict : kVerdicts) {
        const int count = preview->preview.count(verdict);
        m_filters[int(verdict)]->setText(QStringLiteral("%1 %2 (%3)").arg(FieldWords::sign(verdict), FieldWords::of(verdict)).arg(count));
        m_filters[int(verdict)]->setEnabled(count > 0);
    }
}

}
