#pragma once

#include "models/services/casefiles/casebundle.h"

namespace xunzhen::services {

/// The case file as one PDF portfolio, manifest.json in it. Throws base::Error.
void writeCasePortfolio(const CaseBundle &bundle, CasePress &press, const QString &path, const base::Work &work);

/// The case file as one ordinary PDF of its papers; gives the entries their page numbers. Throws base::Error.
void writeCaseBound(CaseBundle &bundle, CasePress &press, const QString &path, const base::Work &work);

}
