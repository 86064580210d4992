#include "models/domain/handout/handoutkind.h"

namespace xunzhen::domain {

QString handoutKindCode(HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Checklist: return QStringLiteral("checklist");
    case HandoutKind::SelfCheck: return QStringLiteral("self-check");
    case HandoutKind::PlainSheet: return QStringLiteral("plain-sheet");
    case HandoutKind::Policy: return QStringLiteral("policy");
    }
    return {};
}

}
