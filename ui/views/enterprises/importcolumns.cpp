#include "ui/views/enterprises/importcolumns.h"

#include "ui/controls/named.h"
#include "ui/presentation/enterprises/fieldwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::FieldWords;

namespace {
constexpr int kColumnWidth = 168;
}

ImportColumns::ImportColumns(presentation::ImportPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_fault(new QLabel(this))
{
    m_header = named(new QSpinBox(this), QStringLiteral("importHeaderRow"), tr("Row of the headings"));
    m_header->setMinimum(1);
    m_fault->setObjectName(QStringLiteral("importFault"));
    m_fault->setProperty("tone", QStringLiteral("risk"));
    m_table = named(new QTableWidget(this), QStringLiteral("importSample"), tr("First rows of the sheet"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *row = new QHBoxLayout;
    auto *caption = new QLabel(tr("The headings stand in row"), this);
    caption->setBuddy(m_header);
    row->addWidget(caption);
    row->addWidget(m_header);
    row->addSpacing(24);
    row->addWidget(m_fault, 1);
    auto *why = new QLabel(tr("The columns were guessed from the headings. Correct what is wrong; the rest of the sheet follows."), this);
    why->setProperty("quiet", true);
    why->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(why);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int value) { m_presenter.setHeaderRow(value - 1); });
}

void ImportColumns::refresh()
{
    if (!m_presenter.preview())
        return;
    if (m_built != m_presenter.preview()) {
        m_built = m_presenter.preview();
        build();
    }
    fillCombos();
    m_fault->setText(m_presenter.mappingFault());
    for (int row = 1; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QFont font = m_table->font();
            font.setBold(row - 1 == m_presenter.mapping().headerRow);
            m_table->item(row, column)->setFont(font);
        }
    }
}

void ImportColumns::build()
{
    const QSignalBlocker quiet(m_header);
    m_header->setMaximum(std::max(1, int(m_built->sample.size())));
    m_header->setValue(m_presenter.mapping().headerRow + 1);
    fillSample();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *combo = named(new QComboBox(m_table), QStringLiteral("importColumn%1").arg(column), tr("Column %1 holds").arg(column + 1));
        for (const auto field : FieldWords::all())
            combo->addItem(FieldWords::of(field), int(field));
        connect(combo, &QComboBox::activated, this, [this, combo, column] {
            m_presenter.setColumn(column, domain::EnterpriseField(combo->currentData().toInt()));
        });
        m_table->setCellWidget(0, column, combo);
    }
    m_table->setRowHeight(0, m_header->sizeHint().height() + 8);
}

void ImportColumns::fillSample()
{
    const auto &sample = m_built->sample;
    m_table->clear();
    m_table->setColumnCount(int(m_presenter.mapping().columns.size()));
    m_table->setRowCount(int(sample.size()) + 1);
    QStringList labels{QString()};
    for (size_t row = 0; row < sample.size(); ++row) {
        labels << QString::number(row + 1);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto item = std::make_unique<QTableWidgetItem>(sample[row].value(column));
            item->setToolTip(item->text());
            m_table->setItem(int(row) + 1, column, item.release());
        }
    }
    m_table->setVerticalHeaderLabels(labels);
}

void ImportColumns::fillCombos()
{
    const auto &columns = m_presenter.mapping().columns;
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (auto *combo = qobject_cast<QComboBox *>(m_table->cellWidget(0, column)))
            combo->setCurrentIndex(combo->findData(int(columns[size_t(column)])));
}

}
