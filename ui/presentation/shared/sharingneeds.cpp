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
        {QStringLiteral("share-full"), Act::Sync},
        {QStringLiteral("state-differs"), Act::Rebuild},
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
    case Act::Refill: return tr("Fill it again…");
    case Act::CheckRecords: return tr("Check the records");
    case Act::Rebuild: return tr("Derive the records again…");
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
    if (code == QLatin1String("foreign-record"))
        return tr("A registry carries the enterprises, a bureau's space everything else. That laptop mixed them up, most often because its program is old or faulty. What it wrote there is shown nowhere, so nothing here has changed, and its files stay as they are. Ask its user to update the program and to enter those changes again; the hint goes away a month after the last of them.");
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
    if (code == QLatin1String("rows-damaged"))
        return tr("Records are derived from the signed changes of all laptops, which this laptop keeps in full. A fault of the disk or another program had changed them. They are right again and nothing is lost. If it happens again, make a backup and have the disk checked.");
    if (code == QLatin1String("state-differs"))
        return tr("Records are derived from the signed changes of all laptops, which this laptop keeps in full. A fault of the disk or a mistake in the program made them differ. Deriving them again puts them right and loses nothing; it takes a few minutes.");
    if (code == QLatin1String("revoked-excluded"))
        return tr("From the moment at which the laptop was taken out, nothing that it writes is taken over, on no laptop. What it had handed in before stays as it is. Nothing needs to be done; if something in it is needed, the administrator can read it in the archive.");
    if (code == QLatin1String("branch-missing"))
        return tr("Somebody was taken out of the space, or one laptop turned out to be two. For that the records have to be derived again, and a part of them is neither here nor in the folder any more. Until it is, this laptop leaves everything as it was, and nothing is lost. Whoever has seen those records can bring them: by a sync of their laptop, or by a hand-over file with everything.");
    if (code == QLatin1String("lost-range"))
        return tr("No laptop and no folder had these records any more, so an administrator has let everybody go on without them. Whatever names them stays readable. If the laptop that wrote them turns up, it should be shown to the administrator before it is used.");
    if (code == QLatin1String("key-missing"))
        return tr("The space is encrypted. An administrator's laptop hands the key over with its next sync; ask them to sync, then sync here. Until then nothing is shown of what cannot be read, and what you write waits here.");
    if (code == QLatin1String("snapshot-unconfirmed"))
        return tr("You can work with what is shown. As soon as a second laptop states the same, or the changes have been gone through here, this row goes away. Nothing needs to be done.");
    if (code == QLatin1String("no-marker"))
        return tr("Somebody emptied the folder, or a stick or share was replaced. An empty folder deletes nothing on any laptop. Every laptop keeps all changes of all colleagues, so that any one can fill the folder again.");
    if (code == QLatin1String("own-clock"))
        return tr("With a wrong clock your changes look earlier or later than they were, and deadlines are counted wrongly. Nothing is lost by it. Let the system set date and time by itself, then sync again.");
    if (code == QLatin1String("device-revoked"))
        return tr("The administrator has taken this laptop out, for instance because it was reported lost or somebody else uses it now. What you had handed in stays with the colleagues. If it should take part again, ask the administrator and then ask to join anew.");
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
    if (need.act == Act::Explain || need.act == Act::Rebuild)
        need.meaning = meaning(note.code);
    return need;
}

SharingNeed SharingNeeds::folderNeed(const QString &code, const QString &text)
{
    return {code, text, word(Act::ChooseFolder), {}, Tone::Risk, Act::ChooseFolder, {}};
}

SharingNeed SharingNeeds::emptied(const services::SyncStatus &space, const services::SyncPlace &place)
{
    const Act act = space.member ? Act::Refill : Act::Explain;
    return {services::kNoMarker, tr("The folder %1 is there, but empty or without the mark of “%2”. No record was changed anywhere.").arg(place.folder, space.spaceName),
            word(act), meaning(services::kNoMarker), Tone::Risk, act, place.folder};
}

/// A place that is merely away is no need while the space is met elsewhere: a stick lies in a drawer.
void SharingNeeds::addPlaces(const services::SyncStatus &space, std::vector<SharingNeed> &needs)
{
    for (const services::SyncPlace &place : space.places) {
        if (place.failure == services::kNoMarker)
            needs.push_back(emptied(space, place));
        else if (place.failure == base::codeName(base::ErrorCode::ShareForeign) && space.state != State::ForeignFolder)
            needs.push_back({QStringLiteral("share-foreign"), tr("The folder %1 holds something else than “%2”. Nothing was written there.").arg(place.folder, space.spaceName),
                             word(Act::Explain), tr("Perhaps another stick or drive has taken its place, or somebody put files there. The space is met in its other places as before. Leave this place in the list below, and add the right folder."),
                             Tone::Risk, Act::Explain, {}});
    }
}

std::vector<SharingNeed> SharingNeeds::of(const std::vector<services::SyncStatus> &spaces)
{
    std::vector<SharingNeed> all;
    for (const services::SyncStatus &space : spaces)
        for (SharingNeed &need : of(space))
            if (std::find(all.begin(), all.end(), need) == all.end())
                all.push_back(std::move(need));
    return all;
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
    addPlaces(status, needs);
    for (const services::SyncNote &note : status.notes)
        if (SharingNeed need = of(note); std::find(needs.begin(), needs.end(), need) == needs.end())
            needs.push_back(std::move(need));
    return needs;
}

}
