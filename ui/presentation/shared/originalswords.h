#pragma once

#include "models/services/syncservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// Originals of photos in words. Qt Core only: the command line uses it too.
class OriginalsWords
{
    Q_DECLARE_TR_FUNCTIONS(OriginalsWords)

public:
    /// What a fetch came to: what happened, what is safe, what next.
    static QString done(const services::OriginalsFetched &fetched);
    /// "of 12 photos only the thumbnails are here"; empty for none.
    static QString away(int count);
    /// The same with the names of the photos.
    static QString away(const QStringList &names);
    static QString wish(const domain::OriginalsWish &wish);

private:
    /// The first few.
    static QString named(const QStringList &names);
};

}
