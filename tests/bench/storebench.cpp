#include "tests/bench/bench.h"
#include "tests/bench/madelaws.h"

#include "models/domain/visit/visit.h"
#include "models/store/law/lawrepository.h"
#include "models/store/profile.h"
#include "models/store/database.h"
#include "models/store/transaction.h"
#include "models/store/visit/answerrepository.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace xunzhen;

namespace {

constexpr int kAnswers = 2000;

#ifndef Q_OS_WIN
/// What the disk asks for two pages and a promise: the floor under every saved answer. The file grows like a log does.
bench::Samples rawCost(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder + QStringLiteral("/raw")).constData(), O_CREAT | O_WRONLY, 0600);
    const QByteArray pages(8192, 'x');
    const auto samples = bench::timed(kAnswers, [&] {
        bench::keep(::write(file, pages.constData(), size_t(pages.size())));
        bench::keep(::fdatasync(file));
    });
    ::close(file);
    return samples;
}
#endif

domain::Answer answerFor(int item, const domain::VisitId &visit, const base::Clock &clock)
{
    domain::Answer answer;
    answer.visit = visit;
    answer.itemCode = QStringLiteral("EM-%1").arg(item % 60);
    answer.id = domain::answerIdFor(visit, answer.itemCode);
    answer.itemHash = QByteArray(32, 'h');
    answer.verdict = item % 2 ? domain::Verdict::Compliant : domain::Verdict::AtRisk;
    answer.answeredAt = clock.now();
    return answer;
}

}

BENCH("one durable answer with its log row")
{
    const QTemporaryDir room;
    const testing::TickingClock clock;
    testing::CountedIds ids;
    const auto profile = store::Profile::openOrThrow(room.path(), clock);
    store::Database &database = profile->database();
    database.setWriteContext({{QByteArray(32, 'd'), QByteArray(8, 'i')}, QByteArray(16, 'a')});
    store::AnswerRepository answers(database);
    const auto visit = ids.make<domain::VisitId>();
    int item = 0;
    const auto saved = bench::timed(kAnswers, [&] {
        store::Transaction transaction(database);
        answers.save(answerFor(item++, visit, clock));
        transaction.commit();
    });
#ifdef Q_OS_WIN
    bench::print("one durable answer with its log row", saved);
#else
    bench::print("one durable answer with its log row", saved, rawCost(room.path()));
#endif
}

BENCH("law library, 49,488 articles")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const auto profile = store::Profile::openOrThrow(room.path(), clock);
    bench::print("save 1,031 laws", bench::timed(1, [&] { bench::fillLaws(profile->database()); }));
    const store::LawRepository laws(profile->database());
    for (const QString &words : {u"一"_qs, u"一丁"_qs, u"丁七万"_qs})
        bench::print("search for " + std::to_string(words.size()) + " characters",
                     bench::timed(50, [&] { bench::keep(qint64(laws.search(words, 200).size())); }));
    const QString file = profile->layout().databaseFile();
    bench::print("open the store", bench::timed(20, [&] { bench::keep(store::Database(file, clock).isReadOnly()); }));
}
