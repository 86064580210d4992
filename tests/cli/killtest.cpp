#include "app/composition.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <random>
#include <set>

using namespace xunzhen;

namespace {

constexpr int kRounds = 100;

struct Words
{
    QString verdict, note;
};

/// The last thing the writers said of each item before they were killed, and the item each was about to say.
struct Said
{
    std::map<QString, Words> words;
    std::set<QString> underWay;
    QStringList order;

    void take(const QByteArray &text)
    {
        for (const QByteArray &line : text.split('\n')) {
            const QStringList parts = QString::fromUtf8(line).split(QLatin1Char(' '));
            if (parts.size() != 3)
                continue;
            words[parts[0]] = {parts[1], parts[2]};
            underWay.erase(parts[0]);
            m_last = int(order.indexOf(parts[0]));
        }
        underWay.insert(order[(m_last + 1) % order.size()]);
    }

private:
    int m_last = -1;
};

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

/// Opens a visit and gives its item codes in order.
QStringList openVisit(const QString &profile)
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
    request.lists = {{QStringLiteral("emergency"), QStringLiteral("EMG-GEN")}};
    const auto record = need(services->visits().record(need(services->visits().open(request))));
    QStringList order;
    for (const auto &item : record.items)
        order.append(item.item.code);
    return order;
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
    said.take(text);
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
    Said said;
    said.order = openVisit(profile);
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 dice(seed);
    std::uniform_int_distribution lines(1, 30), microseconds(0, 4000);

    for (int round = 1; round <= kRounds; ++round) {
        writeAndKill(profile, round, lines(dice), microseconds(dice), said);
        app::Composition composition(profile);
        const auto services = need(composition.open());
        const auto open = services->visits().openVisits();
        REQUIRE(open.size() == 1);
        const auto record = need(services->visits().record(open.front().id));
        for (const auto &[item, words] : said.words) {
            const domain::Answer *answer = record.answerFor(item);
            REQUIRE(answer);
            CAPTURE(round, item, words.note, answer->note);
            if (said.underWay.contains(item)) { // newer words may have been written and not said any more
                CHECK(roundOf(answer->note) >= roundOf(words.note));
            } else {
                CHECK(answer->note == words.note);
                CHECK(domain::verdictWord(answer->verdict) == words.verdict);
            }
        }
        CHECK_FALSE(services->visits().place(open.front().id).itemCode.isEmpty());
        const auto problems = round % 20 == 0 ? need(services->maintenance().check()) : base::Problems{};
        CHECK(problems.empty());
    }
}
