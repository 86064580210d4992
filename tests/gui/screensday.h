#pragma once

#include "tests/gui/guitest.h"

#include <QTranslator>

namespace xunzhen::testing {

/// The words of the window for the length of a test, as app::speak() would set them for good.
class Spoken
{
public:
    explicit Spoken(const QString &language);
    ~Spoken();

private:
    QTranslator m_words;
};

/// A bureau in the middle of its year: firms, an issued visit with one item overdue, an open one, a law text.
struct BusyYear
{
    explicit BusyYear(Office &office);

    domain::VisitId issued, open;
    domain::EnterpriseId firm;
};

}
