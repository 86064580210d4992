#include "ui/controls/wantedfiles.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace xunzhen::controls {

namespace {

constexpr int kPhotoEndings = 5;

const QStringList &allEndings()
{
    static const QStringList known{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("heic"),
                                   QStringLiteral("heif"), QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx"),
                                   QStringLiteral("txt"), QStringLiteral("mp4"), QStringLiteral("mov"), QStringLiteral("m4a"),
                                   QStringLiteral("wav"), QStringLiteral("ogg"), QStringLiteral("oga"), QStringLiteral("opus")};
    return known;
}

QStringList endings(WantedFiles wanted) { return wanted == WantedFiles::All ? allEndings() : allEndings().mid(0, kPhotoEndings); }

QStringList localFiles(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

}

QString namePatterns(WantedFiles wanted) { return QStringLiteral("*.") + endings(wanted).join(QStringLiteral(" *.")); }

QStringList wantedIn(const QMimeData &mime, WantedFiles wanted)
{
    QStringList paths = localFiles(mime);
    const QStringList known = endings(wanted);
    const auto isKnown = [&](const QString &path) { return known.contains(path.section(u'.', -1).toLower()); };
    if (wanted == WantedFiles::All)
        return std::ranges::any_of(paths, isKnown) ? paths : QStringList();
    erase_if(paths, [&](const QString &path) { return !isKnown(path); });
    return paths;
}

}
