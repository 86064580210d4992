#pragma once

#include "models/report/consultationreport.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <vector>

/// Everything that 案卷封面, 卷内目录 and 备考表 of one visit show, and the 体检清单作答记录 that is laid out with them, as
/// plain values. Empty text and lists are allowed everywhere.
namespace xunzhen::report {

/// A line of the 卷内目录.
struct CaseEntry
{
    QString number;      ///< 文号; empty for what has none
    QString title;
    QString edition;     ///< 第2版; empty = first edition
    QString reason;      ///< of a correction
    QDate date;
    int pages = 0;
    int firstPage = 0;   ///< 页号 in the bound file; 0 where the file is not paged as a whole
    bool made = false;   ///< laid out from the record when the file was made, not an issued paper
};

/// A line of the list of electronic evidence.
struct CaseEvidence
{
    QString kind;        ///< code: photo, audio, video, document, signature
    QString caption;
    QString place;
    QDateTime takenAt;   ///< China time
    QString sha256;
    bool absent = false; ///< its bytes are not on this laptop
};

struct CaseFile
{
    QString enterprise;
    QString uscc;
    QString kind;              ///< code: service, enforcement
    QString bureau;            ///< 承办机构
    QStringList handlers;      ///< 承办人
    QDate opened;
    QDate closed;              ///< invalid = not finished
    QString keeping;           ///< code: permanent, 30-years, 10-years
    std::vector<CaseEntry> entries;
    std::vector<CaseEvidence> evidence;
    QStringList missingDrafts; ///< titles of papers that were begun and not issued
    QStringList missingFiles;  ///< captions of evidence whose bytes are not here
    int voided = 0;            ///< pieces of evidence left out because they were voided
    QString note;              ///< 本卷情况说明
    QString filer;             ///< 立卷人
    QDate filedOn;             ///< also the date written into the files
    std::vector<AnsweredChecklist> checklists;
};

} // namespace xunzhen::report
