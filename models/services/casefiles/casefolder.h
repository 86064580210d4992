#pragma once

#include "models/services/casefiles/casebundle.h"

namespace xunzhen::services {

/// Where a folder goes, and what makes its temporary name unlike any other.
struct CaseFolderPlace
{
    QString path, token;
};

/// The case file as a folder: 01 封面.pdf, 02 目录.pdf, papers, evidence, 备考表.pdf, manifest.json, manifest.sha256. Throws
/// base::Error.
void writeCaseFolder(const CaseBundle &bundle, CasePress &press, const CaseFolderPlace &place, const base::Work &work);

}
