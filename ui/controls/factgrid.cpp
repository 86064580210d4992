#include "ui/controls/factgrid.h"

#include <QGridLayout>
#include <QLabel>

namespace xunzhen::controls {

FactGrid::FactGrid(int columns, QWidget *parent) : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column * 2 + 1, 1);
}

void FactGrid::setFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // it goes later than the new one comes
            widget->deleteLater();
        }
        std::unique_ptr<QLayoutItem> owned(item);
    }
    m_values.clear();
    int place = 0;
    for (const auto &[label, value] : facts) {
        auto *caption = new QLabel(label, this);
        caption->setProperty("quiet", true);
        auto *text = new QLabel(value, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
        const int row = place / m_columns, column = place % m_columns * 2;
        m_grid->addWidget(caption, row, column, Qt::AlignTop);
        const bool isLast = size_t(place) + 1 == facts.size(); // it has the rest of its row
        m_grid->addWidget(text, row, column + 1, 1, isLast ? m_columns * 2 - column - 1 : 1, Qt::AlignTop);
        m_values.push_back(text);
        ++place;
    }
}

}
