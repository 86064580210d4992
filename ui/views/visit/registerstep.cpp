#include "ui/views/visit/registerstep.h"

#include "models/base/chinatime.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"
#include "ui/views/visit/checklistchoice.h"
#include "ui/views/visit/guardcard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::Words;

namespace {
constexpr int kPastShown = 4;
}

void RegisterStep::connectForm()
{
    auto *presenter = &m_presenter;
    connect(m_search, &controls::SearchField::searched, &m_found, &presentation::EnterpriseListModel::search);
    connect(m_search, &controls::SearchField::moved, m_list, [this](int by) {
        const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_found.rowCount() - 1));
        m_list->setCurrentIndex(m_found.index(row));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &RegisterStep::takeFound);
    connect(&m_found, &presentation::EnterpriseListModel::searched, this, &RegisterStep::markChosen);
    connect(m_list, &QListView::clicked, this, &RegisterStep::onEnterpriseFound);
    connect(m_list, &QListView::activated, this, &RegisterStep::onEnterpriseFound);
    connect(m_service, &QRadioButton::toggled, this, [presenter](bool service) {
        presenter->setKind(service ? domain::VisitKind::Service : domain::VisitKind::Check);
    });
    connect(m_fields->second, &QComboBox::activated, this, [this, presenter](int row) {
        const auto id = domain::InspectorId::tryParse(m_fields->second->itemData(row).toString());
        presenter->setSecond(id.value_or(domain::InspectorId()));
    });
    connect(m_fields->source, &QComboBox::currentTextChanged, presenter, &presentation::RegisterPresenter::setSource);
    connect(m_fields->companion, &QLineEdit::textChanged, presenter, &presentation::RegisterPresenter::setCompanion);
    connect(m_fields->experts, &QLineEdit::textChanged, presenter, &presentation::RegisterPresenter::setExperts);
    connect(presenter, &presentation::RegisterPresenter::enterpriseChanged, this, &RegisterStep::showEnterprise);
    connect(presenter, &presentation::RegisterPresenter::guardChanged, this, &RegisterStep::refreshFoot);
    connect(&m_context.services.facts(), &services::Facts::peopleChanged, this, &RegisterStep::showTeam);
    connect(m_open, &QPushButton::clicked, this, &RegisterStep::onOpen);
    connectLists();
}

void RegisterStep::connectLists()
{
    connect(m_lists, &ChecklistChoice::tradeRequested, this, [this] {
        m_context.navigator.go({.page = presentation::Places::enterprises(), .enterprise = m_presenter.enterprise().id,
                                .begin = QStringLiteral("edit")});
    });
    connect(&m_presenter.features(), &presentation::FeaturesPresenter::failed, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
}

presentation::Commands RegisterStep::commands()
{
    return {{.id = QStringLiteral("register.find-list"), .words = tr("Find a checklist"), .otherWords = QStringLiteral("检查表 清单 checklist"),
             .keys = QKeySequence::Find, .run = [this] { m_lists->focusSearch(); }}};
}

void RegisterStep::begin(const domain::EnterpriseId &enterprise, const domain::PlannedVisitId &planned)
{
    m_presenter.reset(enterprise);
    m_presenter.setSource(m_fields->source->currentText());
    m_service->setChecked(true);
    m_fields->experts->clear();
    m_fields->companion->setText(m_presenter.request().companion);
    if (!planned.isNull()) {
        m_presenter.takePlan(planned);
        (m_presenter.request().kind == domain::VisitKind::Check ? m_check : m_service)->setChecked(true);
        m_fields->source->setCurrentText(m_presenter.request().source);
    }
    showTeam();
    m_search->clear();
    m_found.search({});
    refreshFoot();
    m_search->setFocus();
}

void RegisterStep::enter(const QString &) { m_search->setFocus(); }

void RegisterStep::showEvent(QShowEvent *event)
{
    m_found.resume();
    StepView::showEvent(event);
}

void RegisterStep::hideEvent(QHideEvent *event)
{
    m_found.pause();
    StepView::hideEvent(event);
}

/// The row one stands on, else the best; when the answer is still on its way, as soon as it is there.
void RegisterStep::takeFound()
{
    if (m_found.isSearching())
        connect(&m_found, &presentation::EnterpriseListModel::searched, this, &RegisterStep::takeFound, Qt::SingleShotConnection);
    else
        onEnterpriseFound(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_found.index(0));
}

void RegisterStep::onEnterpriseFound(const QModelIndex &index)
{
    if (const auto *row = m_found.row(index)) {
        m_list->setCurrentIndex(index);
        m_fields->companion->clear();
        m_presenter.setEnterprise(row->id);
        m_fields->companion->setText(m_presenter.request().companion);
    }
}

void RegisterStep::showEnterprise()
{
    const auto &firm = m_presenter.enterprise();
    QStringList facts{firm.uscc, firm.tradeName, firm.address, firm.legalPerson, firm.phone};
    facts.removeAll(QString());
    m_firm->setText(firm.id.isNull() ? QString()
                                     : QStringLiteral("<b>%1</b><br>%2").arg(firm.name.toHtmlEscaped(),
                                           facts.join(QStringLiteral("\u00a0· ")).toHtmlEscaped()));
    m_firm->setVisible(!firm.id.isNull());
    m_firmMarks->show(firm.id.isNull() ? QByteArray() : firm.id.toBytes());
    markChosen();
    showPast();
}

/// In the whole list; among what was searched for Enter takes the best.
void RegisterStep::markChosen()
{
    for (int row = 0; m_found.text().isEmpty() && row < m_found.rowCount(); ++row)
        if (const QModelIndex index = m_found.index(row); m_found.row(index)->id == m_presenter.enterprise().id)
            m_list->setCurrentIndex(index);
}

void RegisterStep::showPast()
{
    clearLayout(*m_past);
    int shown = 0;
    for (const auto &visit : m_presenter.pastVisits()) {
        if (++shown > kPastShown)
            break;
        const QString text = tr("%1 · %2 · %3 · %4 · %n at risk", nullptr, visit.counts.atRisk)
                                 .arg(Words::day(base::chinaDay(visit.openedAt)), visit.bureau, Words::of(visit.kind),
                                      Words::of(visit.state));
        auto *line = named(new controls::LinkLine(text, controls::Tone::Information, this), QStringLiteral("pastVisit%1").arg(shown), text);
        connect(line, &controls::LinkLine::clicked, this, [this, id = visit.id] { Q_EMIT visitChosen(id); });
        m_past->addWidget(line);
    }
}

void RegisterStep::showTeam()
{
    const auto me = m_presenter.me();
    m_lead->setText(me ? QStringLiteral("%1  %2").arg(me->name, me->credentialNumber) : tr("nobody yet"));
    m_fields->second->clear();
    m_fields->second->addItem(tr("nobody"), QString());
    for (const auto &person : m_presenter.colleagues())
        m_fields->second->addItem(QStringLiteral("%1  %2").arg(person.name, person.credentialNumber), person.id.toString());
    m_fields->second->setCurrentIndex(std::max(0, m_fields->second->findData(m_presenter.request().second.toString())));
}

void RegisterStep::refreshFoot()
{
    const QString obstacle = m_presenter.obstacle();
    m_obstacle->setText(obstacle);
    m_open->setEnabled(obstacle.isEmpty());
}

void RegisterStep::onOpen()
{
    const auto opened = m_presenter.open();
    if (opened)
        Q_EMIT visitOpened(*opened);
    else
        m_context.notices.warn(presentation::Sentences::of(opened.error()));
}

}
