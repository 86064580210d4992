#include "ui/presentation/pictures/filewords.h"

namespace xunzhen::presentation {

QString FileWords::kind(const domain::Evidence &evidence)
{
    const QString &type = evidence.mediaType;
    const QString last = type.section(u'/', -1).section(u'.', -1).toUpper();
    if (type.startsWith(QLatin1String("image/")))
        return tr("Photo (%1)").arg(last);
    if (type.startsWith(QLatin1String("video/")))
        return tr("Video (%1)").arg(last == QLatin1String("QUICKTIME") ? QStringLiteral("MOV") : last);
    if (type.startsWith(QLatin1String("audio/")))
        return tr("Sound (%1)").arg(last == QLatin1String("MP4") ? QStringLiteral("M4A") : last);
    if (type == QLatin1String("application/pdf"))
        return tr("PDF document");
    if (type.endsWith(QLatin1String("wordprocessingml.document")))
        return tr("Word document");
    if (type.endsWith(QLatin1String("spreadsheetml.sheet")))
        return tr("Spreadsheet");
    return type == QLatin1String("text/plain") ? tr("Text") : tr("File");
}

QString FileWords::icon(const domain::Evidence &evidence)
{
    if (evidence.width > 0)
        return {};
    if (evidence.mediaType.startsWith(QLatin1String("video/")))
        return QStringLiteral("film");
    return evidence.mediaType.startsWith(QLatin1String("audio/")) ? QStringLiteral("sound") : QStringLiteral("document");
}

}
