#include "ui/presentation/files/openedfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace xunzhen::presentation {

namespace {

constexpr qint64 kBeginning = 4096;

FileKind kindOfBytes(const QByteArray &head)
{
    if (head.left(1024).contains("%PDF-"))
        return FileKind::Pdf;
    if (head.startsWith("XZBACKUP"))
        return FileKind::Backup;
    if (head.startsWith("XZHANDOV"))
        return FileKind::Handoff;
    if (head.startsWith("\xFF\xD8\xFF") || head.startsWith("\x89PNG") || head.mid(4, 8) == "ftypheic")
        return FileKind::Picture;
    return FileKind::Other;
}

/// A zip is a workbook only when it says so, a text a list only when it says so.
FileKind kindOfEnding(const QString &ending, const QByteArray &head)
{
    const bool isZip = head.startsWith("PK\x03\x04");
    if (ending == QLatin1String("pdf")) // a damaged one is told to be that
        return FileKind::Pdf;
    if (ending == QLatin1String("xlsx") && isZip)
        return FileKind::Workbook;
    if (ending == QLatin1String("json") && head.contains('{'))
        return FileKind::Pack;
    if (ending == QLatin1String("csv") && !isZip)
        return FileKind::FirmList;
    if (ending == QLatin1String("xzreq"))
        return FileKind::Request;
    if (ending == QLatin1String("xzhand")) // a damaged one is told to be that
        return FileKind::Handoff;
    return ending == QLatin1String("xzok") ? FileKind::Approval : FileKind::Other;
}

}

FileKind fileKindOf(const QString &path)
{
    const QFileInfo there(path);
    if (there.isDir())
        return FileKind::Folder;
    QFile file(path);
    if (!there.isFile() || !file.open(QIODevice::ReadOnly))
        return FileKind::Missing;
    const QByteArray head = file.read(kBeginning);
    const FileKind kind = kindOfBytes(head);
    return kind == FileKind::Other ? kindOfEnding(there.suffix().toLower(), head) : kind;
}

QString FileKindWords::refusal(FileKind kind, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (kind) {
    case FileKind::Missing: return tr("“%1” cannot be read. Nothing was changed. Check whether it is still there and whether you may open it.").arg(name);
    case FileKind::Picture: return tr("“%1” is a picture. Nothing was changed. Open the visit and drop it onto the question it belongs to.").arg(name);
    case FileKind::Folder: return tr("“%1” is a folder. Nothing was changed. A folder of law texts is imported under Checklists, the shared folder is chosen on its own page.").arg(name);
    case FileKind::Other:
        return tr("“%1” is of no kind that is opened here. Nothing was changed. Papers (.pdf), lists of enterprises (.csv, .xlsx), checklist packs (.json, .xlsx), "
                  "requests and approvals (.xzreq, .xzok), hand-over files (.xzhand) and backups (.xzbackup) are.").arg(name);
    default: return {};
    }
}

}
