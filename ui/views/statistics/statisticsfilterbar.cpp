#include "ui/views/statistics/statisticsfilterbar.h"

#include "ui/controls/datefield.h"
#include "ui/controls/named.h"
#include "ui/presentation/statistics/statisticspresenter.h"
#include "ui/presentation/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace xunzhen::views {

using controls::named;
using domain::PeriodKind;
using presentation::StatisticsPresenter;

namespace {

constexpr int kBureauWidth = 220;

/// The codes with their words below one row for all; the chosen one stays even when it has no visit any more.
void fill(QComboBox &box, const QString &all, const QStringList &codes, const QString &chosen, QString (*word)(const QString &))
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    QStringList shown = codes;
    if (!chosen.isEmpty() && !shown.contains(chosen))
        shown << chosen;
    for (const QString &code : shown)
        box.addItem(word(code), code);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QString itself(const QString &text) { return text; }

}

StatisticsFilterBar::StatisticsFilterBar(StatisticsPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_kind(named(new QComboBox(this), QStringLiteral("statisticsKind"), tr("Period"))),
      m_bureau(named(new QComboBox(this), QStringLiteral("statisticsBureau"), tr("Bureau"))),
      m_domain(named(new QComboBox(this), QStringLiteral("statisticsDomain"), tr("Domain"))),
      m_earlier(named(new QPushButton(QStringLiteral("‹"), this), QStringLiteral("statisticsEarlier"), tr("Show the period before"))),
      m_later(named(new QPushButton(QStringLiteral("›"), this), QStringLiteral("statisticsLater"), tr("Show the period after"))),
      m_from(named(controls::newDateField(this), QStringLiteral("statisticsFrom"), tr("First day"))),
      m_to(named(controls::newDateField(this), QStringLiteral("statisticsTo"), tr("Last day")))
{
    setProperty("surface", QStringLiteral("bar"));
    build();
    connectParts();
    refresh();
}

void StatisticsFilterBar::build()
{
    m_kind->addItem(tr("Month"), int(PeriodKind::Month));
    m_kind->addItem(tr("Quarter"), int(PeriodKind::Quarter));
    m_kind->addItem(tr("Year"), int(PeriodKind::Year));
    m_kind->addItem(tr("Chosen days"), int(PeriodKind::Free));
    m_earlier->setToolTip(tr("Show the period before"));
    m_later->setToolTip(tr("Show the period after"));
    m_bureau->setMaximumWidth(kBureauWidth);
    for (QDateEdit *field : {m_from, m_to}) {
        field->setKeyboardTracking(false); // a day that is half typed is no day
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_earlier);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_to);
    row->addWidget(m_later);
    row->addStretch(1);
    row->addWidget(m_bureau);
    row->addWidget(m_domain);
}

void StatisticsFilterBar::connectParts()
{
    connect(m_kind, &QComboBox::activated, this, [this] { m_presenter.setKind(PeriodKind(m_kind->currentData().toInt())); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_presenter.move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { m_presenter.move(1); });
    connect(m_from, &QDateEdit::dateChanged, this, &StatisticsFilterBar::onDay);
    connect(m_to, &QDateEdit::dateChanged, this, &StatisticsFilterBar::onDay);
    connect(m_bureau, &QComboBox::activated, this, [this] { m_presenter.setBureau(m_bureau->currentData().toString()); });
    connect(m_domain, &QComboBox::activated, this, [this] { m_presenter.setDomain(m_domain->currentData().toString()); });
    connect(&m_presenter, &StatisticsPresenter::filterChanged, this, &StatisticsFilterBar::refresh);
}

void StatisticsFilterBar::onDay() { m_presenter.setDays(controls::dateOf(*m_from), controls::dateOf(*m_to)); }

void StatisticsFilterBar::refresh()
{
    const auto &period = m_presenter.period();
    m_kind->setCurrentIndex(m_kind->findData(int(period.kind)));
    for (const auto &[field, day] : {std::pair{m_from, period.from}, std::pair{m_to, period.to}}) {
        const QSignalBlocker quiet(field);
        controls::setDate(*field, day);
    }
    fill(*m_bureau, tr("All bureaus"), m_presenter.choices().bureaus, m_presenter.filter().bureau, itself);
    fill(*m_domain, tr("All domains"), m_presenter.choices().domains, m_presenter.filter().domain, presentation::Words::domain);
}

}
