#pragma once

#include "models/base/outcome.h"
#include "models/domain/picture/picturemarks.h"
#include "models/domain/visit/visit.h"

#include <QImage>

#include <map>

namespace xunzhen::services {

class Workspace;

/// How a photo is looked at: untouched, with what is drawn over it, or as a paper prints it.
enum class PictureFace { Original, Marked, OnPaper };

/// What is drawn over photos, the renditions that show it, and evidence that is no photo. The originals' bytes are never changed.
class PictureService
{
public:
    explicit PictureService(Workspace &workspace) : m_workspace(workspace) {}

    /// Words of the marks (domain::marksFromText) by photo; photos without any are left out.
    std::map<domain::EvidenceId, QString> marksOf(const domain::VisitId &visit) const;
    /// Durable when it returns. Error(Frozen) once a paper that may show the photo is issued.
    base::Done setMarks(const domain::EvidenceId &photo, const domain::Marks &marks);
    /// At most `pixels` a side; of the thumbnail that travels, while the original is not here. ≥ 50 ms for large photos.
    base::Outcome<QImage> picture(const domain::Evidence &photo, PictureFace face, int pixels) const;

    /// A photo as VisitService::addPhoto keeps it, else a PDF, docx, xlsx, plain text, MP4, MOV, M4A, WAV or Ogg; anything else is
    /// refused. Bounded and looked over by its content.
    base::Outcome<domain::EvidenceId> addFile(const domain::VisitId &visit, const QString &itemCode, const QByteArray &bytes,
                                              const QString &fileName);
    /// "1:05" of a recording whose bytes are here; empty when it does not say.
    QString length(const domain::Evidence &recording) const;

private:
    Workspace &m_workspace;
};

}
