#pragma once

#include <QCoreApplication>
#include <QString>

namespace xunzhen::presentation {

/// What a file from outside is, by its first bytes and, where these do not tell, by its ending.
enum class FileKind {
    Missing,   ///< not there, or it cannot be read
    Pdf,
    Pack,      ///< a checklist pack (.json)
    Workbook,  ///< .xlsx: enterprises, or a pack for editing
    FirmList,  ///< .csv
    Request,   ///< .xzreq
    Approval,  ///< .xzok
    Backup,    ///< .xzbackup
    Handoff,   ///< .xzhand
    Picture,
    Folder,
    Other
};

/// Reads no more than the file's beginning.
FileKind fileKindOf(const QString &path);

class FileKindWords
{
    Q_DECLARE_TR_FUNCTIONS(FileKindWords)

public:
    /// Why such a file is not opened, and what to do instead; empty for those that are.
    static QString refusal(FileKind kind, const QString &path);
};

}
