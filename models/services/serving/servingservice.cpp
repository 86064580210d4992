#include "models/services/servingservice.h"

#include "models/base/chinatime.h"
#include "models/domain/calendar/workingdays.h"
#include "models/services/paperformservice.h"
#include "models/services/papertitle.h"
#include "models/services/settingsservice.h"
#include "models/services/visits/filechecking.h"
#include "models/services/workspace.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/servingrepository.h"
#include "models/store/visit/visitrecordreader.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

using domain::ServingState;

constexpr int kWatched = 183; ///< days after which an open paper is a matter of its file, no more of the day

QString printedKey(const domain::PaperId &paper) { return QStringLiteral("serving.printed.") + paper.toString(); }

ServingState stateOf(const store::HandedPaper &handed)
{
    if (handed.isSignedFor)
        return ServingState::Served;
    return domain::servingState(handed.answers, !handed.receipt.isNull(), !handed.receiptPaper.isNull());
}

ServingRow rowOf(const store::HandedPaper &handed, QDate today)
{
    ServingRow row;
    row.paper = handed.paper.id;
    row.visit = handed.paper.visit;
    row.enterprise = handed.paper.enterprise;
    row.enterpriseName = handed.enterpriseName;
    row.companion = handed.companion.section(u'（', 0, 0).trimmed();
    row.kind = handed.paper.kind;
    row.title = paperTitle(row.kind);
    row.number = handed.paper.number;
    row.revision = handed.paper.revision;
    row.issuedAt = handed.paper.issuedAt;
    row.state = stateOf(handed);
    row.isExplained = handed.answers.value(QStringLiteral("explained")) == QLatin1String("1");
    row.way = handed.answers.value(QStringLiteral("way"));
    row.receiver = handed.answers.value(QStringLiteral("receiver"));
    row.serveBy = domain::serveBy(base::chinaDay(row.issuedAt));
    row.daysLeft = row.state == ServingState::Served ? 0 : domain::workingDaysBetween(today, row.serveBy);
    row.servedOn = handed.isSignedFor && handed.receipt.isNull() ? base::chinaDay(row.issuedAt) : domain::servedOn(handed.answers);
    row.receipt = handed.receipt;
    row.receiptPaper = handed.receiptPaper;
    row.receiptNumber = handed.receiptNumber;
    return row;
}

[[noreturn]] void refuse(base::ErrorCode code, const char *problem)
{
    throw base::Error(code, QString::fromLatin1(problem), {{QString::fromLatin1(problem), {}, {}}});
}

}

std::vector<ServingRow> ServingService::open(int limit) const
{
    const QString bureau = SettingsService(m_workspace).settings().bureau;
    const QDate today = m_workspace.clock().today();
    const QDateTime since = m_workspace.clock().now().addDays(-kWatched);
    const auto handed = m_workspace.readOr([&] { return store::ServingRepository(m_workspace.database()).open(bureau, since, limit); });
    std::vector<ServingRow> rows;
    for (const store::HandedPaper &paper : handed)
        rows.push_back(rowOf(paper, today));
    std::ranges::stable_sort(rows, {}, &ServingRow::serveBy);
    return rows;
}

std::vector<ServingRow> ServingService::ofVisit(const domain::VisitId &visit) const
{
    const SettingsService settings(m_workspace);
    const auto handed = m_workspace.readOr([&] { return store::ServingRepository(m_workspace.database()).ofVisit(visit); });
    std::vector<ServingRow> rows;
    for (const store::HandedPaper &paper : handed) {
        rows.push_back(rowOf(paper, m_workspace.clock().today()));
        rows.back().printedAt = QDateTime::fromString(settings.remembered(printedKey(paper.paper.id)), Qt::ISODate);
    }
    return rows;
}

base::Outcome<FileReview> ServingService::review(const domain::VisitId &visit) const
{
    return base::attempt([&] {
        FileReview review;
        review.gaps = reviewFile(m_workspace, visit);
        review.score = domain::scoreOf(review.gaps);
        return review;
    });
}

base::Done ServingService::notePrinted(const domain::PaperId &paper)
{
    return base::attempt([&] {
        SettingsService(m_workspace).remember(printedKey(paper), m_workspace.clock().now().toUTC().toString(Qt::ISODate));
    });
}

base::Outcome<domain::PaperDraftId> ServingService::receiptOf(const domain::PaperId &paper)
{
    const auto handed = m_workspace.read([&] { return store::ServingRepository(m_workspace.database()).find(paper); });
    if (!handed)
        return handed.error();
    if (!*handed)
        return base::Error(base::ErrorCode::NotFound, paper.toString());
    if (!(*handed)->receiptPaper.isNull())
        return base::Error(base::ErrorCode::Frozen, paper.toString());
    if (!(*handed)->receipt.isNull())
        return (*handed)->receipt;
    return PaperFormService(m_workspace).begin({domain::kServiceReceipt, (*handed)->paper.visit, {}, paper});
}

base::Outcome<domain::PaperDraftId> ServingService::fill(const domain::PaperId &paper, const Change &change)
{
    const auto receipt = receiptOf(paper);
    if (!receipt)
        return receipt;
    return base::attempt([&] {
        PaperFormService forms(m_workspace);
        const auto before = m_workspace.readOr([&] { return store::PaperDraftRepository(m_workspace.database()).record(*receipt).values; });
        const domain::FormValues changed = change(before);
        for (auto value = changed.begin(); value != changed.end(); ++value)
            if (const auto done = forms.write(*receipt, value.key(), value.value()); !done)
                throw done.error();
        return *receipt;
    });
}

base::Outcome<domain::PaperDraftId> ServingService::setExplained(const domain::PaperId &paper, bool explained)
{
    return fill(paper, [&](const domain::FormValues &) {
        return domain::FormValues{{QStringLiteral("explained"), explained ? QStringLiteral("1") : QString()}};
    });
}

base::Outcome<domain::PaperDraftId> ServingService::serve(const domain::PaperId &paper, const domain::ServingNote &note)
{
    const bool needsReason = note.outcome == domain::ServingOutcome::Refused || note.outcome == domain::ServingOutcome::Absent;
    return base::attempt([&] {
        if (needsReason && note.reason.trimmed().isEmpty())
            refuse(base::ErrorCode::InvalidInput, "reason-missing");
        return base::unwrapped(fill(paper, [&](const domain::FormValues &before) {
            return domain::receiptValues(note, before, base::chinaTime(m_workspace.clock().now()));
        }));
    });
}

}
