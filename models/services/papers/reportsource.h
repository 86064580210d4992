#pragma once

#include "models/services/papers/paperpictures.h"
#include "models/services/papers/reportcontent.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Reads what the report of a visit shows, without number and revision. Call inside Workspace::read or write; the picture
/// functions may be called later. Throws base::Error.
ReportSource readReportSource(Workspace &workspace, const domain::VisitId &visit, const PaperPictures &pictures = {});

}
