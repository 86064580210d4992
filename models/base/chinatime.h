#pragma once

#include <QDateTime>

namespace xunzhen::base {

/// Papers and lists of the bureaus show China Standard Time (UTC+8, no summer time), whatever the laptop is set to.
inline QDateTime chinaTime(const QDateTime &moment)
{
    return moment.isValid() ? moment.toOffsetFromUtc(8 * 3600) : moment;
}
inline QDate chinaDay(const QDateTime &moment) { return chinaTime(moment).date(); }

}
