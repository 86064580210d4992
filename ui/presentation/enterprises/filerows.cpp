#include "ui/presentation/enterprises/filerows.h"

#include "models/base/chinatime.h"
#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

FileRows::Rows FileRows::numbered(Rows rows)
{
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].key = QString::number(i);
    return rows;
}

ListRow FileRows::item(const domain::RemediationItem &item, QDate today)
{
    const auto days = domain::daysLeft(item, today);
    const bool overdue = days && *days < 0;
    ListRow row;
    row.title = item.measure;
    row.secondLine = item.owner.isEmpty() ? Words::of(item.state) : tr("%1 · %2").arg(Words::of(item.state), item.owner);
    row.state = days ? QStringLiteral("%1 %2").arg(overdue ? QStringLiteral("!") : QStringLiteral("·"), Words::daysLeft(days)) : QString();
    row.tone = BoardWords::tone(days);
    row.trailing = Words::day(item.due, today);
    return row;
}

FileRows::Rows FileRows::openItems(const FirmReading &file, QDate today)
{
    Rows rows;
    for (const domain::RemediationItem &open : file.dossier.open)
        rows.push_back(item(open, today));
    return numbered(std::move(rows));
}

ListRow FileRows::issued(const domain::Paper &paper, bool isSigned, QDate today)
{
    ListRow row;
    row.title = paper.number;
    row.secondLine = Words::paperKind(paper.kind);
    if (paper.revision > 1)
        row.secondLine += tr(" · correction %1: %2").arg(paper.revision - 1).arg(paper.reason);
    row.trailing = Words::day(base::chinaDay(paper.issuedAt), today);
    if (isSigned)
        row.secondLine += tr(" · signed electronically");
    row.state = tr("✓ Issued");
    row.tone = Tone::Compliant;
    return row;
}

ListRow FileRows::draft(const domain::PaperDraft &draft, QDate today)
{
    ListRow row;
    row.title = Words::draftTitle(draft.kind);
    row.secondLine = draft.bureau;
    row.trailing = Words::day(base::chinaDay(draft.openedAt), today);
    row.state = tr("· Being written");
    row.tone = Tone::Accent;
    return row;
}

FileRows::Rows FileRows::papers(const FirmReading &file, QDate today)
{
    Rows rows;
    for (const domain::PaperDraft &written : file.dossier.drafts)
        rows.push_back(draft(written, today));
    for (const domain::Paper &paper : file.dossier.papers)
        rows.push_back(issued(paper, file.signedPapers.contains(paper.id), today));
    return numbered(std::move(rows));
}

ListRow FileRows::feature(const FirmReading::Feature &feature, QDate today)
{
    const auto &[known, conflict] = feature;
    const bool present = known.presence == domain::Presence::Present;
    ListRow row;
    row.title = known.feature.title.isEmpty() ? known.feature.code : known.feature.title;
    row.secondLine = Words::told(known.toldBy, known.toldAt, today);
    row.state = QStringLiteral("%1 %2").arg(present ? QStringLiteral("✓") : QStringLiteral("–"), Words::of(known.presence));
    row.tone = present ? Tone::Accent : Tone::NotApplicable;
    if (!conflict.isEmpty()) {
        row.state = conflict;
        row.tone = Tone::Risk;
    }
    row.key = known.feature.code;
    return row;
}

FileRows::Rows FileRows::features(const FirmReading &file, QDate today)
{
    Rows rows;
    for (const FirmReading::Feature &told : file.features)
        rows.push_back(feature(told, today));
    return rows;
}

void FileRows::markChange(ListRow &row, int change)
{
    row.state = change > 0 ? tr("↑ %1 better").arg(change) : change < 0 ? tr("↓ %1 worse").arg(-change) : tr("= as before");
    row.tone = change > 0 ? Tone::Compliant : change < 0 ? Tone::Risk : Tone::Neutral;
}

FileRows::Rows FileRows::scores(const FirmReading &file, QDate today)
{
    Rows rows;
    std::optional<int> before;
    for (const services::DossierScore &score : file.dossier.scores) {
        ListRow row;
        row.title = tr("Score %1").arg(score.score);
        row.secondLine = score.bureau;
        row.trailing = Words::day(score.day, today);
        if (before)
            markChange(row, score.score - *before);
        before = score.score;
        rows.push_back(row);
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

}
