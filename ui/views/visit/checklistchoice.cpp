#include "ui/views/visit/checklistchoice.h"

#include "ui/controls/named.h"
#include "ui/views/clearlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::RegisterPresenter;

ChecklistChoice::ChecklistChoice(RegisterPresenter &presenter, QWidget *parent)
    : controls::Card(tr("Checklists"), parent), m_presenter(presenter), m_rows(new QVBoxLayout)
{
    m_packs = controls::named(new QComboBox(this), QStringLiteral("registerPack"), tr("Checklist pack"));
    m_all = controls::named(new QCheckBox(tr("Show all"), this), QStringLiteral("registerAllLists"),
                            tr("Show the checklists of other trades too"));
    addToHeading(m_all);
    body()->addWidget(m_packs);
    body()->addLayout(m_rows);
    connect(m_all, &QCheckBox::toggled, this, &ChecklistChoice::refresh);
    connect(m_packs, &QComboBox::activated, this,
            [this](int row) { m_presenter.setPack(m_packs->itemData(row).toString()); });
    connect(&presenter, &RegisterPresenter::offersChanged, this, &ChecklistChoice::refresh);
    refresh();
}

void ChecklistChoice::fillPacks()
{
    const auto packs = m_presenter.packs();
    m_packs->clear();
    for (const auto &pack : packs)
        m_packs->addItem(QStringLiteral("%1  %2").arg(pack.title, pack.version), pack.code);
    m_packs->setCurrentIndex(m_packs->findData(m_presenter.request().packCode));
    m_packs->setVisible(packs.size() > 1);
}

void ChecklistChoice::refresh()
{
    fillPacks();
    clearLayout(*m_rows);
    int hidden = 0;
    for (const auto &offer : m_presenter.offers()) {
        if (offer.fits || offer.chosen || m_all->isChecked())
            addOffer(offer);
        else
            ++hidden;
    }
    if (m_presenter.offers().empty() || hidden > 0) {
        auto *line = new QLabel(hidden > 0 ? tr("%n checklist(s) of other trades are not shown.", nullptr, hidden)
                                           : tr("No checklist pack is installed. Install one under Checklists."), this);
        line->setProperty("quiet", true);
        line->setWordWrap(true);
        m_rows->addWidget(line);
    }
}

void ChecklistChoice::addOffer(const presentation::ChecklistOffer &offer)
{
    const QString text = tr("%1 (%n question(s))", nullptr, offer.items).arg(offer.title);
    auto *box = controls::named(new QCheckBox(text, this), QStringLiteral("list.") + offer.code, text);
    box->setChecked(offer.chosen);
    box->setToolTip(offer.scope);
    connect(box, &QCheckBox::toggled, this, [this, code = offer.code](bool on) { m_presenter.choose(code, on); });
    m_rows->addWidget(box);
}

}
