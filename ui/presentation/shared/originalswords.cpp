#include "ui/presentation/shared/originalswords.h"

namespace xunzhen::presentation {

namespace {

constexpr int kNamed = 3;

}

QString OriginalsWords::named(const QStringList &names)
{
    return names.mid(0, kNamed).join(tr(", ")) + (names.size() > kNamed ? tr(" …") : QString());
}

QString OriginalsWords::done(const services::OriginalsFetched &fetched)
{
    QStringList lines;
    if (fetched.fetched > 0)
        lines << tr("Fetched %n original(s).", nullptr, fetched.fetched);
    if (!fetched.absent.isEmpty())
        lines << tr("%n original(s) are not in the shared folder (%1). Records and thumbnails are safe. Ask whoever took the photos to "
                    "sync, then fetch again.", nullptr, int(fetched.absent.size()))
                     .arg(named(fetched.absent));
    if (lines.isEmpty())
        lines << tr("All originals are here already.");
    return lines.join(QLatin1Char('\n'));
}

QString OriginalsWords::away(int count)
{
    return count > 0 ? tr("Of %n photo(s) only the thumbnail is here", nullptr, count) : QString();
}

QString OriginalsWords::away(const QStringList &names)
{
    return names.isEmpty() ? QString()
                           : tr("! Of %n photo(s) only the thumbnail is here (%1). Papers and case files need the originals.", nullptr,
                                int(names.size())).arg(named(names));
}

QString OriginalsWords::wish(const domain::OriginalsWish &wish)
{
    switch (wish.kind) {
    case domain::OriginalsWish::Kind::OnRequest: return tr("Only when asked for");
    case domain::OriginalsWish::Kind::UpTo: return tr("Up to %1 MB each").arg(wish.megabytes);
    case domain::OriginalsWish::Kind::All: break;
    }
    return tr("All");
}

}
