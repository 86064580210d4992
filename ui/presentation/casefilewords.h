#pragma once

#include "models/services/casefileservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// 案卷 in words. Qt Core only: the command line uses it too.
class CaseFileWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseFileWords)

public:
    static QString of(domain::KeepingTime keeping);
    /// How much the file holds, where it is, and what is missing in it.
    static QString done(const services::CaseFileReceipt &receipt);
    /// One line when it is unchanged, else a line for each file that is not.
    static QStringList verdict(const services::CaseFolderVerdict &verdict);
};

}
