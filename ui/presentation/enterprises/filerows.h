#pragma once

#include "ui/presentation/enterprises/firmreading.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The lists in the file of a firm as rows, beside its time line (TimelineWords).
class FileRows
{
    Q_DECLARE_TR_FUNCTIONS(FileRows)

public:
    using Rows = std::vector<ListRow>;

    static Rows openItems(const FirmReading &file, QDate today); ///< as in the dossier
    static Rows papers(const FirmReading &file, QDate today);    ///< those being written first
    static Rows features(const FirmReading &file, QDate today);  ///< by the code of the feature
    static Rows scores(const FirmReading &file, QDate today);    ///< latest first, with what changed

private:
    static ListRow item(const domain::RemediationItem &item, QDate today);
    static ListRow issued(const domain::Paper &paper, bool isSigned, QDate today);
    static ListRow draft(const domain::PaperDraft &draft, QDate today);
    static ListRow feature(const FirmReading::Feature &feature, QDate today);
    static void markChange(ListRow &row, int change);
    static Rows numbered(Rows rows);
};

}
