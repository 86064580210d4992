#pragma once

#include "models/services/firmregister.h"

namespace xunzhen::presentation {

/// How the list of firms was searched, filtered and ordered, as a text that the next start understands.
class ListMemory
{
public:
    static QString toText(const services::FirmQuery &query);
    /// What it does not understand is left out.
    static services::FirmQuery fromText(const QString &text);
};

}
