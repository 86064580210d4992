#pragma once

#include "models/services/casefiles/casebundle.h"

namespace xunzhen::services {

/// A file of the export and what its bytes are.
struct ListedFile
{
    QString path, sha256;
    qint64 size = 0;
    const CaseItem *item = nullptr; ///< null for the sheets made with the file
};

/// manifest.json: every file with its SHA-256, the records and versions that papers show, what is missing and what was
/// voided, who made the file when with which program and templates. UTF-8, indented, keys sorted.
QByteArray manifestJson(const CaseBundle &bundle, const std::vector<ListedFile> &files, const CasePress &press);

/// manifest.sha256 as `sha256sum -c` reads it.
QByteArray checksumLines(const std::vector<ListedFile> &files);

/// The lines of manifest.sha256 by path; nothing when a line is no such line or leads out of the folder.
std::optional<std::map<QString, QString>> readChecksumLines(const QByteArray &text);

}
