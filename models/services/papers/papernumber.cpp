#include "models/services/papers/papernumber.h"

#include "models/store/paper/paperrepository.h"

namespace xunzhen::services {

namespace {

QString textOf(const NumberedKind &kind, const NextNumber &number)
{
    return domain::documentNumber(number.series, kind.word, number.year, number.serial);
}

}

NextNumber peekNumber(Workspace &workspace, const NumberedKind &kind)
{
    NextNumber number;
    number.series = SettingsService(workspace).settings().bureauShort.trimmed();
    number.year = workspace.clock().today().year();
    if (number.series.isEmpty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("no short name for document numbers"),
                          {{QStringLiteral("bureau-short-missing"), QStringLiteral("bureau-short"), {}}});
    const store::PaperRepository papers(workspace.database());
    number.serial = store::NumberSeries(workspace.database()).peek(number.series, kind.id, number.year);
    while (!papers.byNumber(textOf(kind, number)).empty())
        ++number.serial;
    number.text = textOf(kind, number);
    return number;
}

void takeNumber(Workspace &workspace, const NumberedKind &kind, const NextNumber &number)
{
    if (peekNumber(workspace, kind).text != number.text)
        throw base::Error(base::ErrorCode::Clash, number.text);
    store::NumberSeries series(workspace.database());
    while (series.take(number.series, kind.id, number.year) < number.serial) {
    }
}

}
