#pragma once

#include "models/domain/paper/paper.h"
#include "models/domain/visit/visit.h"
#include "models/report/consultationreport.h"
#include "models/services/workspace.h"

#include <QHash>

#include <optional>

namespace xunzhen::services {

/// The renditions that an issued paper shows, by the photo's id; they are kept like originals, so that the paper can be laid out
/// again whatever fonts are on this computer by then.
using Renditions = QHash<QString, QString>; ///< EvidenceId as text → SHA-256 of the JPEG

/// How a paper's photos come about: as the record has them now, or as they were when it was issued.
class PaperPictures
{
public:
    /// For a paper that is yet to be issued.
    PaperPictures() = default;
    /// For one that was issued. Those from before there were stamps show the photos bare. What a colleague issued has its
    /// renditions in its PDF alone: they are taken from there, for another computer would draw their words in other fonts.
    static PaperPictures asIssued(const Workspace &workspace, const domain::Paper &paper);

    /// Empty while the original is still with the colleague who took it.
    report::Picture of(Workspace &workspace, const domain::Evidence &evidence, const QStringList &stamp) const;

private:
    bool m_bare = false;
    Renditions m_issued;
    QHash<QString, QByteArray> m_inPdf; ///< by SHA-256
};

/// Keeps what the paper shows; durable when it returns.
Renditions keepRenditions(Workspace &workspace, const std::vector<report::ReportPhoto> &photos);

/// The versions of a paper with the renditions that it shows beside them. Pure.
QString withRenditions(const QString &versions, const Renditions &renditions);

}
