#include "ui/views/papers/periodpane.h"

#include "ui/controls/datefield.h"
#include "ui/controls/named.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xunzhen::views {

using controls::named;

PeriodPane::PeriodPane(QWidget *parent)
    : QWidget(parent), m_from(named(controls::newDateField(this), QStringLiteral("periodFrom"), tr("First day"))),
      m_to(named(controls::newDateField(this), QStringLiteral("periodTo"), tr("Last day")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    auto *hint = new QLabel(tr("The enforcement checks whose reports were issued in this period are listed, names of people masked. You can "
                               "still change every row before the table is issued."), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *fields = new QFormLayout;
    fields->addRow(tr("First day"), m_from);
    fields->addRow(tr("Last day"), m_to);
    column->addLayout(fields);
    column->addStretch(1);
    auto *back = named(new QPushButton(tr("Back"), this), QStringLiteral("periodBack"), tr("Back"));
    auto *list = named(new QPushButton(tr("List them and begin the table"), this), QStringLiteral("periodBegin"), tr("List them and begin the table"));
    list->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(list);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &PeriodPane::closed);
    connect(list, &QPushButton::clicked, this, [this] { Q_EMIT periodChosen(controls::dateOf(*m_from), controls::dateOf(*m_to)); });
}

void PeriodPane::begin(QDate today)
{
    controls::setDate(*m_from, today.addMonths(-1));
    controls::setDate(*m_to, today);
    m_from->setFocus();
}

}
