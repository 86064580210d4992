#include "ui/views/shared/sharingpage.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"
#include "ui/views/shared/conflictcard.h"
#include "ui/views/shared/needrow.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::SharingPresenter;
using State = SharingPresenter::State;

namespace {

constexpr int kRowsShown = 8;
constexpr size_t kNeedsShown = 20;

/// Takes over what shall be shown; false when that is shown already, so that what somebody types there stays.
bool isNew(QByteArrayList &shown, QByteArrayList wanted)
{
    const bool differs = shown != wanted;
    shown = std::move(wanted);
    return differs;
}

}

void SharingPage::connectParts()
{
    connect(&m_presenter, &SharingPresenter::changed, this, &SharingPage::refresh);
    connect(&m_presenter, &SharingPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_presenter, &SharingPresenter::started, this, [this](const std::shared_ptr<presentation::Job> &job) {
        m_progress->follow(job);
        m_foot->show();
        m_run->setEnabled(!m_presenter.isRunning());
        connect(job.get(), &presentation::Job::finished, this, [this] { m_run->setEnabled(true); });
    });
    connect(m_run, &QPushButton::clicked, &m_presenter, &SharingPresenter::runNow);
}

void SharingPage::activate(const presentation::Place &) { m_presenter.reload(); }

void SharingPage::found()
{
    const QString folder = m_context.files.folder(this, tr("Choose an empty shared folder"));
    if (!folder.isEmpty())
        m_presenter.found(folder, m_space->text().trimmed());
}

void SharingPage::join()
{
    const QString folder = m_context.files.folder(this, tr("Choose the colleagues' shared folder"));
    if (!folder.isEmpty())
        m_presenter.join(folder);
}

void SharingPage::fitTable(QTableView *table)
{
    const int rows = std::min(table->model()->rowCount(), kRowsShown);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * table->verticalHeader()->defaultSectionSize() + 6);
}

void SharingPage::refresh()
{
    const auto &status = m_presenter.status();
    const auto line = m_presenter.sentence();
    m_sentence->setText(line.text);
    controls::setStyleProperty(m_sentence, "tone", controls::toneCode(line.tone));
    m_header->setLine(status.folder.isEmpty() ? QString() : tr("%1 · %2").arg(status.spaceName, status.folder));
    const bool outside = status.state == State::NoFolder || status.state == State::NotEnrolled || status.state == State::ForeignFolder;
    m_join->setVisible(outside);
    m_codeCard->setVisible(status.state == State::WaitingForApproval && !m_presenter.joinCode().isEmpty());
    m_code->setText(m_presenter.joinCode());
    m_rollCard->setVisible(m_presenter.rollCall().rowCount() > 0);
    fitTable(m_roll);
    m_run->setVisible(!outside);
    m_foot->setVisible(!outside || m_progress->isBusy());
    m_last->setText(status.lastRun.isValid() ? tr("Last exchange %1. %2").arg(presentation::Words::moment(status.lastRun), m_presenter.lastResult())
                                             : m_presenter.lastResult());
    refreshNeeds();
    refreshRequests();
    refreshConflicts();
    Q_EMIT countChanged(int(m_presenter.conflicts().size() + m_presenter.requests().size()));
}

void SharingPage::refreshNeeds()
{
    const auto &needs = m_presenter.needs();
    m_needsCard->setVisible(!needs.empty());
    QByteArrayList wanted;
    for (const auto &need : needs)
        wanted << need.text.toUtf8();
    if (!isNew(m_shownNeeds, wanted))
        return;
    clearLayout(*m_needs);
    for (size_t i = 0; i < std::min(needs.size(), kNeedsShown); ++i) {
        auto *row = new NeedRow(needs[i], int(i), this);
        connect(row, &NeedRow::acted, this, [this, act = needs[i].act] { actOn(act); });
        m_needs->addWidget(row);
    }
    if (needs.size() > kNeedsShown)
        m_needs->addWidget(new QLabel(tr("… and %n more", nullptr, int(needs.size() - kNeedsShown)), this));
}

void SharingPage::actOn(presentation::SharingNeed::Act act)
{
    using Act = presentation::SharingNeed::Act;
    switch (act) {
    case Act::Sync: return m_presenter.runNow();
    case Act::ChooseFolder: return join();
    case Act::CheckRecords: return m_context.navigator.go({.page = presentation::Places::settings()});
    case Act::Explain: return;
    }
}

void SharingPage::refreshRequests()
{
    QByteArrayList wanted;
    for (const auto &request : m_presenter.requests())
        wanted << request.code.toUtf8();
    if (!isNew(m_shownRequests, wanted))
        return;
    clearLayout(*m_requests);
    int place = 0;
    for (const auto &request : m_presenter.requests()) {
        auto *card = new controls::Card(tr("%1 (%2) asks to join").arg(request.who, request.bureau), this);
        auto *code = new QLabel(request.code, card);
        code->setObjectName(QStringLiteral("requestCode%1").arg(place));
        code->setProperty("face", QStringLiteral("question"));
        auto *why = new QLabel(tr("Device %1. Have them read their code aloud; approve only when it is the same.").arg(request.device), card);
        why->setWordWrap(true);
        auto *approve = named(new QPushButton(tr("The codes are the same: approve"), card), QStringLiteral("approve%1").arg(place),
                              tr("Approve %1").arg(request.who));
        connect(approve, &QPushButton::clicked, this, [this, code = request.code] { m_presenter.approve(code); });
        card->body()->addWidget(code);
        card->body()->addWidget(why);
        card->body()->addWidget(approve, 0, Qt::AlignLeft);
        m_requests->addWidget(card);
        ++place;
    }
}

void SharingPage::refreshConflicts()
{
    const auto &conflicts = m_presenter.conflicts();
    QByteArrayList wanted;
    for (const auto &conflict : conflicts)
        wanted << conflict.fingerprint();
    if (!isNew(m_shownConflicts, wanted))
        return;
    clearLayout(*m_conflicts);
    for (int i = 0; i < int(conflicts.size()); ++i) {
        auto *card = new ConflictCard(conflicts[size_t(i)], i, this);
        connect(card, &ConflictCard::taken, this, [this, i](int side) { m_presenter.take(i, side); });
        connect(card, &ConflictCard::written, this,
                [this, i](const std::vector<std::pair<QString, QString>> &texts) { m_presenter.write(i, texts); });
        m_conflicts->addWidget(card);
    }
}

}
