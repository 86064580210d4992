#include "app/composition.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <random>

using namespace xunzhen;

namespace {

constexpr int kRounds = 100;

/// The last thing the writer said of each item before it was killed.
using Said = std::map<QString, std::pair<QString, QString>>;

template<typename T>
T need(base::Outcome<T> outcome)
{
    if (!outcome)
        FAIL(outcome.error().what());
    return std::move(outcome).value();
}

domain::InspectorId person(services::Services &services, QStringView name)
{
    domain::Inspector one;
    one.name = name.toString();
    one.credentialNumber = QStringLiteral("1201120001");
    one.credentialUntil = services.clock().today().addYears(1);
    one.bureau = QStringLiteral("津南区应急管理局");
    return need(services.people().save(one));
}

void openVisit(const QString &profile)
{
    app::Composition composition(profile);
    const auto services = need(composition.open());
    domain::Enterprise firm;
    firm.name = QStringLiteral("天津示例金属制品有限公司");
    services::VisitRequest request;
    request.enterprise = need(services->enterprises().save(firm));
    request.lead = person(*services, u"甲");
    request.second = person(*services, u"乙");
    REQUIRE(services->people().setMe(request.lead));
    REQUIRE(services->packs().installShipped());
    request.packCode = QStringLiteral("emergency");
    request.checklists = {QStringLiteral("EMG-GEN")};
    need(services->visits().open(request));
}

/// Lets the writer acknowledge `lines` answers and then kills it somewhere in its next ones.
void writeAndKill(const QString &profile, int round, int lines, int microseconds, Said &said)
{
    QProcess writer;
    writer.start(QStringLiteral(XUNZHEN_BIN_DIR "/xunzhen-killwriter"), {profile, QString::number(round * 100000)});
    REQUIRE(writer.waitForStarted());
    QByteArray text;
    while (text.count('\n') < lines && writer.waitForReadyRead(30000))
        text += writer.readAllStandardOutput();
    REQUIRE(text.count('\n') >= lines);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < qint64(microseconds) * 1000) { }
    writer.kill();
    writer.waitForFinished();
    text += writer.readAllStandardOutput();
    text.truncate(text.lastIndexOf('\n') + 1); // the last line may be torn: it was not fully said
    for (const QByteArray &line : text.split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(QLatin1Char(' '));
        if (parts.size() == 3)
            said[parts[0]] = {parts[1], parts[2]};
    }
}

int roundOf(const QString &note)
{
    return note.section(QLatin1Char('-'), 1).toInt();
}

}

TEST_CASE("A hundred kills at random moments of a visit lose no acknowledged answer")
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(QStringLiteral("profile"));
    openVisit(profile);
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 dice(seed);
    std::uniform_int_distribution lines(1, 30), microseconds(0, 4000);

    Said said;
    for (int round = 1; round <= kRounds; ++round) {
        writeAndKill(profile, round, lines(dice), microseconds(dice), said);
        app::Composition composition(profile);
        const auto services = need(composition.open());
        const auto open = services->visits().openVisits();
        REQUIRE(open.size() == 1);
        const auto record = need(services->visits().record(open.front().id));
        for (const auto &[item, words] : said) {
            const domain::Answer *answer = record.answerFor(item);
            REQUIRE(answer);
            // What was said is there, or something newer that was written but not said any more.
            CAPTURE(round, item, words.second, answer->note);
            CHECK(roundOf(answer->note) >= roundOf(words.second));
            if (answer->note == words.second && domain::verdictWord(answer->verdict) != words.first)
                CHECK(roundOf(words.second) / 100000 == round); // its next verdict was already written when it died
        }
        CHECK_FALSE(services->visits().place(open.front().id).itemCode.isEmpty());
        const auto problems = round % 20 == 0 ? need(services->maintenance().check()) : base::Problems{};
        CHECK(problems.empty());
    }
}
