#pragma once

#include "models/report/portfolio/filesource.h"
#include "models/services/casefiles/casepress.h"
#include "models/services/casefiles/casesources.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xunzhen::services {

/// One file of a case: a paper, a piece of evidence, a signature, or what was laid out from the record.
struct CaseItem
{
    QString type;            ///< code: paper, record, photo, audio, video, document, signature
    QString folder, name;    ///< where it stands in an exported folder
    QString number, title;
    QDate date;
    QDateTime created;
    std::optional<int> pages;
    QByteArray mediaType;
    report::FileSource source;
    QJsonObject facts;       ///< for the manifest: record id, versions shown, place, time …

    QString path() const { return folder + QLatin1Char('/') + name; }
};

/// The whole case file before it is written anywhere.
struct CaseBundle
{
    report::CaseFile values;
    std::vector<CaseItem> items; ///< papers first, in the order of the list; then evidence
    QJsonArray voided, absent;
    QJsonObject visit, filer;
    QDateTime now;

    std::vector<const CaseItem *> papers() const;
    qint64 size() const;
};

/// Names every file, counts pages and lays out the answered checklist. Evidence and papers whose bytes are not on this laptop
/// are listed as missing. Throws base::Error.
CaseBundle bundle(Workspace &workspace, const CaseSources &sources, const CaseFileWish &wish, CasePress &press);

/// Gives every paper of the list its place in the file's own page numbers, from 1 on. Pure.
void numberThrough(report::CaseFile &values);

}
