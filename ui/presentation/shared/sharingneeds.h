#pragma once

#include "models/services/syncservice.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// One abnormal thing of the shared folder, worded, with the one thing to do about it.
struct SharingNeed
{
    enum class Act { Sync, ChooseFolder, Refill, CheckRecords, Rebuild, Explain };
    QString code, text, action;
    QString meaning; ///< Explain, Refill and Rebuild: what it is, what is safe, what next
    Tone tone = Tone::Risk;
    Act act = Act::Explain;
    QString folder;  ///< Refill: which
    bool operator==(const SharingNeed &) const = default;
};

/// 需要处理: what is abnormal, folder first. No row is without its action.
class SharingNeeds
{
    Q_DECLARE_TR_FUNCTIONS(SharingNeeds)

public:
    /// Of one space.
    static std::vector<SharingNeed> of(const services::SyncStatus &status);
    /// Of all spaces of this laptop, each thing once.
    static std::vector<SharingNeed> of(const std::vector<services::SyncStatus> &spaces);
    static SharingNeed of(const services::SyncNote &note);
    /// The word on the button.
    static QString word(SharingNeed::Act act);

private:
    static SharingNeed folderNeed(const QString &code, const QString &text);
    static void addPlaces(const services::SyncStatus &space, std::vector<SharingNeed> &needs);
    static SharingNeed emptied(const services::SyncStatus &space, const services::SyncPlace &place);
    static QString meaning(const QString &code);
};

}
