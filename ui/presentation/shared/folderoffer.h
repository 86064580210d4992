#pragma once

#include "models/services/syncservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What this laptop can do with a folder that was chosen for sharing, from what lies in it and which spaces are here already.
struct FolderOffer
{
    Q_DECLARE_TR_FUNCTIONS(FolderOffer)

public:
    static FolderOffer of(const QString &folder, const base::Outcome<services::SpaceInFolder> &found,
                          const std::vector<services::SyncStatus> &spaces);

    QString folder, sentence;
    bool joins = false;                          ///< it holds a space: to be joined, or taken into use once approved
    bool holdsOurs = false;                      ///< it holds a space of this laptop: to be added
    std::vector<services::SyncStatus> addable;   ///< the spaces that can be met in it too
    std::vector<domain::SpaceKind> foundable;    ///< the kinds of space that can be founded in it
    bool isEmpty() const { return !joins && addable.empty() && foundable.empty(); }

private:
    void offerKnown(const services::SpaceInFolder &found, const std::vector<services::SyncStatus> &spaces);
    void offerNew(const std::vector<services::SyncStatus> &spaces);
};

}
