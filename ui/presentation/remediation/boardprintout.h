#pragma once

#include "ui/presentation/remediation/boardreading.h"

#include <QByteArray>
#include <QCoreApplication>

namespace xunzhen::presentation {

/// 整改清单 as a PDF on A4 across, to be printed: a table with its head on every page. Any thread.
class BoardPrintout
{
    Q_DECLARE_TR_FUNCTIONS(BoardPrintout)

public:
    static QByteArray pdf(const std::vector<services::RemediationRow> &rows, const BoardReading &reading, const QString &bureau, QDate today);

private:
    static QString html(const std::vector<services::RemediationRow> &rows, const BoardReading &reading, const QString &bureau, QDate today);
};

}
