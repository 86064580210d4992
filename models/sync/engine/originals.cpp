#include "models/sync/engine/originals.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

const QString kWish = QStringLiteral("sync.originals"), kAway = QStringLiteral("sync.originalsAway");

}

domain::OriginalsWish Originals::wish() const
{
    return domain::OriginalsWish::fromCode(m_settings.value(kWish, {})).value_or(domain::OriginalsWish());
}

void Originals::setWish(const domain::OriginalsWish &wish) { m_settings.set(kWish, wish.code()); }

int Originals::away() const { return m_settings.value(kAway, {}).toInt(); }

void Originals::setAway(int count) { m_settings.set(kAway, QString::number(std::max(count, 0))); }

}
