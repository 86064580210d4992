// Writes answers into the open visit of a profile until it is killed, and says each one only after the service has
// acknowledged it: "item verdict note". The kill test compares what was said with what is there afterwards.

#include "app/composition.h"

#include <QCoreApplication>

#include <cstdio>

using namespace xunzhen;

namespace {

void say(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

bool writeOnce(services::VisitService &visits, const domain::VisitId &visit, const QString &item, int round)
{
    static constexpr domain::Verdict kVerdicts[] = {domain::Verdict::Compliant, domain::Verdict::AtRisk,
                                                    domain::Verdict::NotApplicable};
    const auto verdict = kVerdicts[round % 3];
    const QString note = QStringLiteral("note-%1").arg(round);
    if (!visits.rememberPlace(visit, {domain::Step::Examine, item}))
        return false;
    if (!visits.answer(visit, item, verdict) || !visits.setNote(visit, item, note))
        return false;
    say(QStringLiteral("%1 %2 %3").arg(item, domain::verdictWord(verdict), note));
    return true;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    app::Composition composition(QString::fromLocal8Bit(argv[1]));
    const auto services = composition.open();
    if (!services)
        return 3;
    auto &visits = (*services)->visits();
    const auto open = visits.openVisits();
    if (open.empty())
        return 1;
    const auto record = visits.record(open.front().id);
    if (!record)
        return 1;
    int round = QByteArray(argv[2]).toInt();
    for (;;)
        for (const auto &item : record->items)
            if (!writeOnce(visits, open.front().id, item.item.code, ++round))
                return 3;
}
