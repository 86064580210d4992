#include "models/services/photos/awayphotos.h"

#include "models/store/files/blobstore.h"

namespace xunzhen::services {

bool isAway(Workspace &workspace, const domain::Evidence &evidence)
{
    return !evidence.thumbnail.isEmpty() && !workspace.blobs().has(evidence.hash);
}

base::Problem awayProblem(const domain::Evidence &evidence)
{
    const QString code = evidence.thumbnail.isEmpty() ? QStringLiteral("missing-blob") : QStringLiteral("original-away");
    return {code, evidence.itemCode, {evidence.fileName}};
}

base::Problems awayProblems(Workspace &workspace, const std::vector<domain::Evidence> &photos)
{
    base::Problems problems;
    for (const domain::Evidence &photo : photos)
        if (photo.width > 0 && !workspace.blobs().has(photo.hash))
            problems.push_back(awayProblem(photo));
    return problems;
}

void requireNone(const base::Problems &away)
{
    if (!away.empty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("originals of photos"), away);
}

}
