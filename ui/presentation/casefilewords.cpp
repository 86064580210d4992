#include "ui/presentation/casefilewords.h"

#include <QFileInfo>

namespace xunzhen::presentation {

QString CaseFileWords::of(domain::KeepingTime keeping)
{
    switch (keeping) {
    case domain::KeepingTime::Permanent: return tr("For ever");
    case domain::KeepingTime::Years30: return tr("30 years");
    case domain::KeepingTime::Years10: return tr("10 years");
    }
    return {};
}

QString CaseFileWords::done(const services::CaseFileReceipt &receipt)
{
    QStringList parts;
    parts << tr("Case file written: %1 (papers: %2, pages: %3, evidence: %4).")
                 .arg(QFileInfo(receipt.path).fileName()).arg(receipt.papers).arg(receipt.pages).arg(receipt.evidence);
    if (!receipt.missingDrafts.isEmpty())
        parts << tr("Not issued yet, so not in it: %1.").arg(receipt.missingDrafts.join(tr(", ")));
    if (!receipt.missingFiles.isEmpty())
        parts << tr("Not on this laptop, so not in it: %1. They are safe with whoever took them. Fetch the originals of the visit, or sync, and export again.").arg(receipt.missingFiles.join(tr(", ")));
    return parts.join(u'\n');
}

QStringList CaseFileWords::verdict(const services::CaseFolderVerdict &verdict)
{
    if (verdict.isUnchanged())
        return {tr("Unchanged: all %1 files are as they were exported.").arg(verdict.files)};
    QStringList lines;
    for (const QString &path : verdict.changed)
        lines << tr("CHANGED: %1").arg(path);
    for (const QString &path : verdict.missing)
        lines << tr("MISSING: %1").arg(path);
    for (const QString &path : verdict.extra)
        lines << tr("NOT PART OF THE FILE: %1").arg(path);
    return lines;
}

}
