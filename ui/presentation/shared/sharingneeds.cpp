#include "ui/presentation/shared/sharingneeds.h"

#include "ui/presentation/sentences.h"

#include <QHash>

#include <algorithm>

namespace xunzhen::presentation {

using Act = SharingNeed::Act;
using State = services::SyncStatus::State;

namespace {

Act actFor(const QString &code)
{
    static const QHash<QString, Act> acts{
        {QStringLiteral("gap"), Act::Sync},
        {QStringLiteral("missing-blob"), Act::Sync},
        {QStringLiteral("postponed"), Act::Sync},
        {QStringLiteral("archive-damaged"), Act::CheckRecords},
    };
    return acts.value(code, Act::Explain);
}

}

QString SharingNeeds::word(Act act)
{
    switch (act) {
    case Act::Sync: return tr("Sync now");
    case Act::ChooseFolder: return tr("Choose the folder…");
    case Act::CheckRecords: return tr("Check the records");
    case Act::Explain: return tr("What it means");
    }
    return {};
}

QString SharingNeeds::meaning(const QString &code)
{
    if (code == QLatin1String("damaged-file"))
        return tr("The file does not bear out its seal: it was copied halfway, or something other than Xunzhen changed it. Such a file is never taken over, so nothing here is harmed. The laptop that wrote it keeps the records and puts the file back when it syncs; ask its user to do that.");
    if (code == QLatin1String("foreign-file"))
        return tr("The file belongs to another space or bears a false name. It is never taken over. Most often somebody copied it there by mistake; ask the person who looks after the folder. Nothing needs to be done here.");
    if (code == QLatin1String("unknown-device"))
        return tr("Its records are not taken over until the founder has approved it. If it has asked to join, the request and its code stand at the top of the founder's page; after the approval the records arrive with the next sync.");
    if (code == QLatin1String("wild-clock"))
        return tr("Its records are kept, but their times cannot be trusted and its changes may look later than they were. Ask its user to let the system set date and time by itself. Where two values disagree, both are kept for you to choose.");
    if (code == QLatin1String("update-needed"))
        return tr("A colleague's program is newer than this one. The file stays in the folder and is read as soon as this program is updated. Your own records are sent as before.");
    if (code == QLatin1String("fork"))
        return tr("One laptop was copied, or its disk was put back to an earlier state, and both copies went on working. Both versions of every record are kept; differences stand among the conflicts. The founder should let one of the two join anew.");
    if (code == QLatin1String("rolled-back"))
        return tr("The folder held records of this laptop that it did not have any more, as after a restored backup. They were fetched back, and the laptop goes on under a new number. Nothing is lost, nothing needs to be done.");
    if (code == QLatin1String("number-clash"))
        return tr("It happens when two laptops had issued papers before they shared a folder. The papers are told apart by their contents and seals, so nothing is lost. Under Papers, Numbers shows both with firm and day; agree in the bureau which one the number stands for and note it in both files; the papers themselves stay as they were handed over. From now on every laptop has numbers of its own.");
    if (code == QLatin1String("author-mismatch"))
        return tr("Every laptop was approved for one person. Somebody else was chosen under Settings on that laptop, or two people share it. The changes are kept with both names on record. Checklists and templates published like this take effect only after an administrator's laptop has said yes. If the person has changed, let the laptop join anew under the right name.");
    return tr("Your own records are safe on this laptop. Sync again; if it stays, tell the person who looks after the shared folder.");
}

SharingNeed SharingNeeds::of(const services::SyncNote &note)
{
    SharingNeed need;
    need.code = note.code;
    need.text = Sentences::of(note);
    need.act = actFor(note.code);
    need.action = word(need.act);
    if (need.act == Act::Explain)
        need.meaning = meaning(note.code);
    return need;
}

SharingNeed SharingNeeds::folderNeed(const QString &code, const QString &text)
{
    return {code, text, word(Act::ChooseFolder), {}, Tone::Risk, Act::ChooseFolder};
}

std::vector<SharingNeed> SharingNeeds::of(const services::SyncStatus &status)
{
    std::vector<SharingNeed> needs;
    if (status.state == State::FolderMissing)
        needs.push_back(folderNeed(QStringLiteral("share-missing"),
                                   tr("The folder %1 is not there. If it has moved, say where it is now.").arg(status.folder)));
    if (status.state == State::ForeignFolder)
        needs.push_back(folderNeed(QStringLiteral("share-foreign"),
                                   tr("The folder %1 holds another space. Choose the one of your colleagues.").arg(status.folder)));
    for (const services::SyncNote &note : status.notes)
        if (SharingNeed need = of(note); std::find(needs.begin(), needs.end(), need) == needs.end())
            needs.push_back(std::move(need));
    return needs;
}

}
