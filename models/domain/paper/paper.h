#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace xunzhen::domain {

/// An issued paper: bytes and record versions fixed for ever. A correction is a new revision with a reason.
struct Paper
{
    PaperId id;
    VisitId visit;
    EnterpriseId enterprise;
    PaperDraftId draft;    ///< what was filled in for it; null = nothing, as for a 会诊报告
    QString kind;          ///< id of its template: "consultation-report", "correction-order", …
    QString number;        ///< 津南应急会诊〔2026〕12号; with 草 while the series is not assigned
    int revision = 1;
    QString reason;        ///< of a correction
    QString pdfHash;       ///< SHA-256 of the PDF, hexadecimal; the bytes are in the blob store
    QString recordDigest;  ///< SHA-256 of what is shown, as it stands in the file and its QR code
    QString versions;      ///< JSON: {"streams": [device.incarnation, …], "versions": {"table/recordId/group": "0:17", …},
                           ///< "correction": what a correction corrects}
    QString templateId, templateHash;
    QDateTime issuedAt;
    InspectorId issuedBy;
    bool operator==(const Paper &) const = default;
};

/// The paper of a visit that freezes it.
inline const QString kConsultationReport = QStringLiteral("consultation-report");

/// 津南应急会诊〔2026〕12号 from the bureau's short name, the kind's word, the year and the serial.
QString documentNumber(const QString &bureauShort, const QString &kindWord, int year, int serial);

}
