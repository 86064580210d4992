#include "ui/views/shared/sharingpage.h"

#include "ui/controls/card.h"
#include "ui/controls/conflictcard.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/originalswords.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"
#include "ui/views/shared/handoffcard.h"
#include "ui/views/shared/needrow.h"
#include "ui/views/shared/placescard.h"
#include "ui/views/shared/requestcard.h"
#include "ui/views/shared/takepartcard.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>
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
    const auto follow = [this](const std::shared_ptr<presentation::Job> &job) {
        m_progress->follow(job);
        m_foot->show();
        m_run->setEnabled(false);
        connect(job.get(), &presentation::Job::finished, this, [this] { m_run->setEnabled(true); });
    };
    connect(&m_presenter, &SharingPresenter::started, this, follow);
    connect(&m_context.runner, &presentation::SyncRunner::started, this, follow);
    connect(&m_presenter, &SharingPresenter::done, this, [this](const QString &text) { m_context.notices.say(text); });
    connect(&m_presenter, &SharingPresenter::settled, this, [this](const services::ConflictRow &before) {
        m_context.notices.say(tr("Settled. Both earlier values stay in the record's history."),
                              [this, before] { m_presenter.reopen(before); });
    });
    connect(m_run, &QPushButton::clicked, &m_presenter, &SharingPresenter::runNow);
}

void SharingPage::activate(const presentation::Place &place)
{
    m_presenter.setSeen(true);
    if (!place.begin.isEmpty())
        take(place.begin, place.text);
}

void SharingPage::take(const QString &begin, const QString &path)
{
    if (begin == QLatin1String("request"))
        m_presenter.takeRequest(path);
    else if (begin == QLatin1String("approval"))
        m_presenter.takeApproval(path);
    else if (begin == QLatin1String("handoff"))
        m_handoff->take(path);
}

void SharingPage::leave() { m_presenter.setSeen(false); }

void SharingPage::fitTable(QTableView *table)
{
    const int rows = std::min(table->model()->rowCount(), kRowsShown);
    table->resizeColumnsToContents();
    const int bar = table->horizontalHeader()->length() > table->viewport()->width() ? table->horizontalScrollBar()->sizeHint().height() : 0;
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * table->verticalHeader()->defaultSectionSize() + bar + 6);
}

/// As high as its rows, up to a size from which it scrolls; the words in its place while it is empty.
void SharingPage::fitList(controls::RowListView *list, QLabel *otherwise)
{
    const int rows = list->model()->rowCount();
    list->setVisible(rows > 0);
    if (otherwise)
        otherwise->setVisible(rows == 0);
    int height = 4;
    for (int row = 0; row < std::min(rows, kRowsShown); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height);
}

void SharingPage::takeRequest()
{
    const QString path = m_context.files.open(this, tr("Take a request"), tr("Requests and pictures (*.xzreq *.png *.jpg *.jpeg *.heic)"));
    if (!path.isEmpty())
        m_presenter.takeRequest(path);
}

const services::RollCallRow *SharingPage::chosenDevice()
{
    const QModelIndex chosen = m_sorted->mapToSource(m_roll->currentIndex());
    return chosen.isValid() ? m_presenter.rollCall().row(chosen.row()) : nullptr;
}

void SharingPage::refreshRollActs()
{
    const auto *device = chosenDevice();
    m_takeOut->setVisible(m_presenter.isAdmin());
    m_giveUp->setVisible(m_presenter.isAdmin());
    m_takeOut->setEnabled(device && device->revocable);
    m_giveUp->setEnabled(device && device->missing > 0);
}

void SharingPage::takeOut()
{
    const auto *device = chosenDevice();
    if (!device)
        return;
    const auto reason = m_context.confirmation.text(
        this,
        {tr("Take the laptop of %1 out?").arg(device->who),
         tr("What it has handed in so far stays. Whatever it writes from now on is taken over nowhere, and it is told so at its next sync. "
            "In an encrypted space everything new is sealed with a new key; what it could read before it can still read. It may ask to join anew."),
         tr("Take out"), true},
        tr("Reason, for instance: lost on a trip"));
    if (reason && !reason->trimmed().isEmpty())
        m_presenter.revoke(device->deviceKey, reason->trimmed());
}

void SharingPage::giveUp()
{
    const auto *device = chosenDevice();
    if (!device)
        return;
    const controls::Question question{
        tr("Go on without the missing records of %1?").arg(device->who),
        tr("Only when no laptop and no backup has them any more. Everything that laptop wrote before and after stays; the missing part is lost for good, everywhere."),
        tr("Give them up"), true};
    if (m_context.confirmation.confirms(this, question))
        m_presenter.declareLost(device->deviceKey);
}

void SharingPage::exportRoll()
{
    const QString path = m_context.files.save(this, tr("Export the roll call"), tr("roll-call.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray table = presentation::RollCall::csv(*m_sorted);
    if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit())
        m_context.notices.say(tr("Saved as %1").arg(path));
    else
        m_context.notices.warn(presentation::Sentences::of(base::Error(base::ErrorCode::Io, path)));
}

void SharingPage::refresh()
{
    const auto &status = m_presenter.status();
    const auto line = m_presenter.sentence();
    m_sentence->setText(m_presenter.isUnknown() ? tr("Reading…") : line.text);
    controls::setStyleProperty(m_sentence, "tone", controls::toneCode(line.tone));
    m_header->setLine(status.folder.isEmpty() ? QString() : tr("%1 · %2").arg(status.spaceName, status.folder) + (status.encrypted ? tr(" · encrypted") : QString()));
    const bool unknown = m_presenter.isUnknown();
    const bool outside = unknown || status.state == State::NoFolder || status.state == State::NotEnrolled || status.state == State::ForeignFolder
        || status.state == State::Revoked;
    m_join->setVisible(outside && !unknown);
    m_places->setVisible(!m_presenter.places().spaces().empty());
    m_request->setVisible(status.state == State::WaitingForApproval && !m_presenter.joinCode().isEmpty());
    m_request->refresh();
    m_admin->setVisible(m_presenter.isAdmin());
    refreshRollActs();
    m_goingCard->setVisible(!outside);
    m_comingCard->setVisible(!outside);
    m_handoff->setVisible(!outside || (status.state == State::NoFolder && !status.spaceName.isEmpty())); // approved by file
    refreshLists();
    m_run->setVisible(!outside);
    m_foot->setVisible(!outside || m_progress->isBusy());
    QString last = status.lastRun.isValid() ? tr("Last exchange %1. %2").arg(presentation::Words::moment(status.lastRun), m_presenter.lastResult())
                                            : m_presenter.lastResult();
    if (status.originalsAway > 0)
        last = tr("%1 %2; fetch them where the photos are shown.").arg(last, presentation::OriginalsWords::away(status.originalsAway));
    m_last->setText(m_presenter.isLooking() ? tr("%1 Reading the folder…").arg(last).trimmed() : last);
    refreshNeeds();
    refreshRequests();
    refreshConflicts();
    Q_EMIT countChanged(m_presenter.conflictCount() + int(m_presenter.requests().size()));
}

/// What was read last stays while it is read again; before the first time the lists say that they are being read.
void SharingPage::refreshLists()
{
    const QString reading = tr("Reading…");
    m_nothingGoes->setText(m_presenter.isFresh() ? reading : tr("✓ Everything that was written on this laptop has been handed in."));
    m_nothingCame->setText(m_presenter.isFresh() ? reading : tr("Nothing has come in from colleagues yet. What they hand in appears here, with who and when; a click opens it."));
    fitList(m_going, m_nothingGoes);
    fitList(m_coming, m_nothingCame);
    fitList(m_places->list(), nullptr);
    const bool hasRoll = m_presenter.rollCall().rowCount() > 0;
    m_rollCard->setVisible(hasRoll || m_presenter.isLooking());
    m_roll->setVisible(hasRoll);
    m_rollState->setVisible(!hasRoll);
    m_rollState->setText(tr("Reading the folder… Until it answers, everything else can be used."));
    fitTable(m_roll);
    m_places->refresh();
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
        connect(row, &NeedRow::acted, this, [this, need = needs[i]] { actOn(need); });
        m_needs->addWidget(row);
    }
    if (needs.size() > kNeedsShown)
        m_needs->addWidget(new QLabel(tr("… and %n more", nullptr, int(needs.size() - kNeedsShown)), this));
}

void SharingPage::actOn(const presentation::SharingNeed &need)
{
    using Act = presentation::SharingNeed::Act;
    switch (need.act) {
    case Act::Sync: return m_presenter.runNow();
    case Act::ChooseFolder: return m_join->join();
    case Act::Refill: return m_places->refill(need.folder);
    case Act::CheckRecords: return m_context.navigator.go({.page = presentation::Places::settings()});
    case Act::Rebuild:
        if (m_context.confirmation.confirms(this, {tr("Derive all records again?"), need.meaning, tr("Derive again")}))
            m_presenter.rebuild();
        return;
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
        auto *admin = named(new QCheckBox(tr("May approve and take out laptops too (administrator)"), card), QStringLiteral("approveAdmin%1").arg(place),
                            tr("Make %1 an administrator").arg(request.who));
        admin->setMinimumHeight(m_context.theme.targetSize());
        connect(approve, &QPushButton::clicked, this, [this, admin, code = request.code] { m_presenter.approve(code, admin->isChecked()); });
        card->body()->addWidget(code);
        card->body()->addWidget(why);
        card->body()->addWidget(admin);
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
        auto *card = new controls::ConflictCard(conflicts[size_t(i)], i, this);
        connect(card, &controls::ConflictCard::taken, this, [this, i](int side) { m_presenter.take(i, side); });
        connect(card, &controls::ConflictCard::written, this,
                [this, i](const std::vector<std::pair<QString, QString>> &texts) { m_presenter.write(i, texts); });
        m_conflicts->addWidget(card);
    }
}

}
