#pragma once

#include "models/domain/paper/paperform.h"

namespace xunzhen::services {

/// What papers of this kind are called, as the program comes; the id itself for a kind that it does not have.
domain::FormWord paperTitle(const QString &kind);

}
