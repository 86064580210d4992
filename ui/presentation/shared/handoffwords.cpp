#include "ui/presentation/shared/handoffwords.h"

#include "models/base/chinatime.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace xunzhen::presentation {

using State = services::SyncStatus::State;

namespace {
constexpr std::size_t kVisitsNamed = 6;
}

QString HandoffWords::visit(const QString &firm, const QDateTime &opened)
{
    return tr("%1, %2").arg(firm.isEmpty() ? tr("a firm without a name") : firm, Words::day(base::chinaDay(opened)));
}

QString HandoffWords::hindrance(const std::vector<services::SyncStatus> &spaces)
{
    const auto main = std::ranges::find(spaces, domain::SpaceSlot::Main, &services::SyncStatus::slot);
    if (main == spaces.end())
        return tr("This laptop belongs to no space yet, and a hand-over file goes between laptops of one space only. Your records are safe here. "
                  "First found or join a space; without a shared folder at hand, ask an administrator by a request file.");
    if (main->state == State::Revoked)
        return tr("This laptop was taken out of the space. Your records are safe here. Ask an administrator to let it join anew.");
    return {};
}

QString HandoffWords::written(const services::HandoffWritten &result)
{
    QString sentence = tr("Saved as %1 (%2).").arg(result.file, QLocale().formattedDataSize(result.bytes)) + QLatin1Char('\n')
        + tr("In it: changes of all colleagues %1, photos and papers %2.").arg(result.changes).arg(result.files);
    if (result.absent > 0)
        sentence += QLatin1Char('\n') + tr("%n file(s) are not on this laptop and so not in it; after the next sync they can be had from the shared folder.", nullptr, result.absent);
    return sentence + QLatin1Char('\n') + tr("Send or carry the file, and tell the password by another way, for instance by telephone.");
}

QString HandoffWords::writer(const services::OpenedHandoff &opened)
{
    const QString when = Words::moment(opened.at);
    return opened.isOwn ? tr("Written on this very laptop, %1.").arg(when) : tr("Written by %1 (%2), %3.").arg(opened.who, opened.bureau, when);
}

QStringList HandoffWords::visits(const services::OpenedHandoff &opened)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kVisitsNamed, opened.visits.size()); ++i)
        lines << visit(opened.visits[i].firm, opened.visits[i].opened);
    if (const int more = opened.visitCount - int(lines.size()); more > 0)
        lines << tr("… and %n more visit(s)", nullptr, more);
    return lines;
}

QString HandoffWords::news(const services::OpenedHandoff &opened)
{
    return tr("Changes that are new here: %1. Photos and papers in it: %2.").arg(opened.newChanges).arg(opened.files);
}

QString HandoffWords::failure(const base::Error &error)
{
    if (!error.problems().empty())
        return tr("%1.").arg(Sentences::of(error.problems().front()));
    switch (error.code()) {
    case base::ErrorCode::NotFound: return tr("The file is not there any more. Nothing was changed. Please look where it lies now and open it again.");
    case base::ErrorCode::DamagedFile: return tr("The file is damaged or was cut short on its way. Nothing was changed. Please have it sent again.");
    case base::ErrorCode::Unsupported: return tr("The file was written by a newer version of the program. Nothing was changed. Please update the program on this laptop.");
    case base::ErrorCode::DiskFull: return tr("There is too little room on the disk. Nothing was changed. Please free some space and try again.");
    default: return Sentences::of(error);
    }
}

QString HandoffWords::taken(const services::HandoffTaken &result)
{
    QStringList lines;
    lines << (result.changes + result.files > 0
                  ? tr("Taken in: changes %1, photos and papers %2.").arg(result.changes).arg(result.files)
                  : tr("Everything in the file was here already. Nothing has changed."));
    if (result.conflicts > 0)
        lines << tr("%n field(s) have two values now; both are kept and wait on the page of the shared folder.", nullptr, result.conflicts);
    for (const services::SyncNote &note : result.notes)
        if (const QString line = Sentences::of(note); lines.size() < 6 && !lines.contains(line))
            lines << line;
    return lines.join(QLatin1Char('\n'));
}

}
