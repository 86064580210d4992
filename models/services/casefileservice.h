#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/casefile/keepingtime.h"
#include "models/domain/ids.h"

#include <QStringList>

namespace xunzhen::services {

class Workspace;

/// Which visit is filed, and what is written into the 备考表.
struct CaseFileWish
{
    domain::VisitId visit;
    domain::KeepingTime keeping = domain::KeepingTime::Years10;
    QString note = {};           ///< 本卷情况说明; may be empty
};

/// What a case file came to hold.
struct CaseFileReceipt
{
    QString path;
    int papers = 0, pages = 0, evidence = 0, voided = 0;
    QStringList missingDrafts;   ///< titles of papers that were begun and not issued
    QStringList missingFiles;    ///< evidence whose bytes are not on this laptop
    bool isComplete() const { return missingDrafts.isEmpty() && missingFiles.isEmpty(); }
};

/// What an exported folder turned out to be; paths within the folder, sorted.
struct CaseFolderVerdict
{
    int files = 0;               ///< named by the manifest
    QStringList changed, missing, extra;
    bool isUnchanged() const { return changed.isEmpty() && missing.isEmpty() && extra.isEmpty(); }
};

/// 案卷: all papers and evidence of a visit in the order of procedure with cover, list and 备考表. Changes nothing in the
/// record. Slow: off the window's thread. Files and folders come to be whole or not at all. Fails with NotFound, DamagedFile
/// (a kept file is not what its record says), DiskFull, Permission, Io, Cancelled.
class CaseFileService
{
public:
    explicit CaseFileService(Workspace &workspace);

    /// One PDF portfolio: papers and originals embedded byte for byte, so that signatures in them stay valid.
    base::Outcome<CaseFileReceipt> savePortfolio(const CaseFileWish &wish, const QString &path, const base::Work &work = {}) const;
    /// One ordinary PDF of the papers' pages, numbered through; without evidence files and without signatures.
    base::Outcome<CaseFileReceipt> saveBound(const CaseFileWish &wish, const QString &path, const base::Work &work = {}) const;
    /// A folder for the archive with manifest.json and manifest.sha256; the folder must not exist or be empty, else Refused
    /// "case-folder-not-empty".
    base::Outcome<CaseFileReceipt> saveFolder(const CaseFileWish &wish, const QString &folder, const base::Work &work = {}) const;
    /// Whether an exported folder is as it was exported. Refused "case-folder-unknown" without a manifest that can be read.
    base::Outcome<CaseFolderVerdict> verify(const QString &folder, const base::Work &work = {}) const;

    /// 案卷 天津某某公司 2026-11-28, without an ending; safe as a file's name.
    QString suggestedName(const domain::VisitId &visit) const;

private:
    Workspace &m_workspace;
};

}
