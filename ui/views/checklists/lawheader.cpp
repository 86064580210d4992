#include "ui/views/checklists/lawheader.h"

#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/checklists/lawwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::LawTextPresenter;
using presentation::LawWords;

LawHeader::LawHeader(LawTextPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_title(new QLabel(this)), m_line(new QLabel(this)),
      m_state(new controls::StatusPill(this))
{
    setProperty("surface", QStringLiteral("plain"));
    m_title->setObjectName(QStringLiteral("lawTitle"));
    m_title->setProperty("face", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("lawState"));
    m_line->setObjectName(QStringLiteral("lawValidity"));
    m_line->setProperty("quiet", true);
    m_line->setProperty("face", QStringLiteral("small"));
    m_line->setWordWrap(true);
    m_compare = named(new QPushButton(tr("Compare versions"), this), QStringLiteral("lawCompare"), tr("Compare versions"));
    m_compare->setCheckable(true);
    m_versions = buildVersions();
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_title, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    top->addWidget(m_compare, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 16, 6);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_line);
    layout->addWidget(m_versions);
    connect(m_compare, &QPushButton::clicked, this, &LawHeader::onToggled);
    refresh();
}

QWidget *LawHeader::buildVersions()
{
    auto *versions = new QWidget(this);
    m_older = named(new QComboBox(versions), QStringLiteral("lawOlder"), tr("Older version"));
    m_newer = named(new QComboBox(versions), QStringLiteral("lawNewer"), tr("Newer version"));
    m_summary = new QLabel(versions);
    m_summary->setObjectName(QStringLiteral("lawChangesSummary"));
    m_previous = named(new QPushButton(tr("‹ Previous change"), versions), QStringLiteral("lawPreviousChange"), tr("Previous change"));
    m_next = named(new QPushButton(tr("Next change ›"), versions), QStringLiteral("lawNextChange"), tr("Next change"));
    for (QComboBox *box : {m_older, m_newer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(120);
    }
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_older);
    choice->addWidget(new QLabel(QStringLiteral("→"), versions));
    choice->addWidget(m_newer);
    choice->addStretch(1);
    auto *walk = new QHBoxLayout;
    walk->setSpacing(8);
    walk->addWidget(m_summary, 1);
    walk->addWidget(m_previous);
    walk->addWidget(m_next);
    auto *rows = new QVBoxLayout(versions);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(choice);
    rows->addLayout(walk);
    connect(m_older, &QComboBox::activated, this, &LawHeader::onVersionChosen);
    connect(m_newer, &QComboBox::activated, this, &LawHeader::onVersionChosen);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_presenter.nextChange(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_presenter.nextChange(1); });
    return versions;
}

void LawHeader::fill(QComboBox *box, const QString &version)
{
    box->clear();
    for (const services::LawSummary &law : m_presenter.versions())
        box->addItem(QStringLiteral("%1 %2").arg(law.version, LawWords::shortState(law.validity)), law.version);
    box->setCurrentIndex(box->findData(version));
}

void LawHeader::refresh()
{
    const bool comparing = m_presenter.isComparing();
    setVisible(m_presenter.isOpen());
    m_title->setText(m_presenter.title());
    m_state->setVisible(!comparing);
    m_state->setState(LawWords::tone(m_presenter.validity()), {}, LawWords::state(m_presenter.validity()));
    m_line->setVisible(!comparing);
    m_line->setText(m_presenter.explained());
    m_compare->setVisible(m_presenter.canCompare());
    m_compare->setChecked(comparing);
    m_compare->setText(comparing ? tr("End the comparison") : tr("Compare versions"));
    m_versions->setVisible(comparing);
    if (!comparing)
        return;
    fill(m_older, m_presenter.page()->leftHead);
    fill(m_newer, m_presenter.page()->rightHead);
    m_summary->setText(m_presenter.changesSummary());
}

void LawHeader::onToggled(bool compare)
{
    if (compare)
        m_presenter.compareWithNeighbour();
    else
        m_presenter.stopComparing();
}

/// Whatever is chosen where: the older of the two stands at the left.
void LawHeader::onVersionChosen()
{
    const QString one = m_older->currentData().toString(), other = m_newer->currentData().toString();
    if (one != other)
        m_presenter.compare(std::min(one, other), std::max(one, other));
}

}
