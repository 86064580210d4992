#pragma once

#include "models/domain/checklist/pack.h"

namespace xunzhen::exchange {

/// Where in a pack a JSON pointer leads, for people: the code of the entry, and the member by its word in the sheets:
/// "EMG-EDU-03" and "依据". Both empty when it leads to neither.
struct PackPlace
{
    QString entry, member;
};
PackPlace packPlace(const domain::Pack &pack, const QString &pointer);

}
