#include "models/services/papers/papernumber.h"

#include "models/store/paper/paperrepository.h"

namespace xunzhen::services {

namespace {

const QString kKind = QStringLiteral("consultation-report");
const QString kWord = QStringLiteral("会诊");

QString textOf(const NextNumber &number)
{
    return domain::documentNumber(number.series, kWord, number.year, number.serial);
}

}

NextNumber peekNumber(Workspace &workspace)
{
    NextNumber number;
    number.series = SettingsService(workspace).settings().bureauShort.trimmed();
    number.year = workspace.clock().today().year();
    if (number.series.isEmpty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("no short name for document numbers"),
                          {{QStringLiteral("bureau-short-missing"), QStringLiteral("bureau-short"), {}}});
    const store::PaperRepository papers(workspace.database());
    number.serial = store::NumberSeries(workspace.database()).peek(number.series, kKind, number.year);
    while (!papers.byNumber(textOf(number)).empty())
        ++number.serial;
    number.text = textOf(number);
    return number;
}

void takeNumber(Workspace &workspace, const NextNumber &number)
{
    if (peekNumber(workspace).text != number.text)
        throw base::Error(base::ErrorCode::Clash, number.text);
    store::NumberSeries series(workspace.database());
    while (series.take(number.series, kKind, number.year) < number.serial) {
    }
}

}
