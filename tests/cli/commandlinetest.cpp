#include "tests/cli/program.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/featurepacks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray kSheet = "\xEF\xBB\xBF单位名称,统一社会信用代码,法人,注册地址,联系电话\r\n"
                          "天津示例甲金属制品有限公司,91120112XMPL00001B,王一,天津市津南区示例路1号,022-00000001\r\n"
                          "天津示例乙家具有限公司,,李二,天津市津南区示例路2号,022-00000002\r\n"
                          ",,,天津市津南区示例路3号,\r\n";

}

TEST_CASE("Wrong usage ends with exit code 2 and a hint")
{
    CHECK(runCli({}).exit == 2);
    CHECK(runCli(words("enterprise")).exit == 2);
    CHECK(runCli(words("visit answer only-one")).exit == 2);
    CHECK(runCli(words("no-such-noun")).exit == 2);
    CHECK(runCli(words("--help")).exit == 0);
}

TEST_CASE("A new profile is made and found sound")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const Run made = laptop(words("store init"));
    REQUIRE(made.exit == 0);
    CHECK(made.json()[QLatin1String("opening")] == QStringLiteral("created"));
    CHECK(laptop(words("store init")).json()[QLatin1String("opening")] == QStringLiteral("current"));
    const Run check = laptop(words("store check"));
    CHECK(check.exit == 0);
    CHECK(check.json()[QLatin1String("sound")] == true);
}

TEST_CASE("A sheet is imported, found, exported and undone by the command line")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const QString sheet = folder.filePath(QStringLiteral("名册.csv"));
    QByteArray bytes = kSheet;
    write(sheet, bytes);

    const Run preview = laptop({QStringLiteral("enterprise"), QStringLiteral("import"), QStringLiteral("--preview"), sheet});
    REQUIRE(preview.exit == 0);
    CHECK(laptop(words("enterprise find 示例")).json()[QLatin1String("total")] == 0);

    const Run imported = laptop({QStringLiteral("enterprise"), QStringLiteral("import"), sheet});
    REQUIRE(imported.exit == 0);
    CHECK(imported.json()[QLatin1String("new")].toInt() + imported.json()[QLatin1String("rejected")].toInt() == 3);
    const Run found = laptop(words("enterprise find 家具"));
    REQUIRE(found.json()[QLatin1String("total")] == 1);
    const QString id = found.json()[QLatin1String("rows")].toArray()[0].toObject()[QLatin1String("id")].toString();
    CHECK(laptop({QStringLiteral("enterprise"), QStringLiteral("show"), id}).json()[QLatin1String("legalPerson")] == QStringLiteral("李二"));

    const QString out = folder.filePath(QStringLiteral("导出.xlsx"));
    CHECK(laptop({QStringLiteral("enterprise"), QStringLiteral("export"), out}).exit == 0);
    CHECK(QFile(out).size() > 0);
    CHECK(laptop(words("enterprise undo")).exit == 0);
    CHECK(laptop(words("enterprise find 示例")).json()[QLatin1String("total")] == 0);
    CHECK(laptop(words("enterprise undo")).exit == 1);
}

TEST_CASE("Damaged, empty, foreign and missing files are refused with their reason and change nothing")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    REQUIRE(laptop(words("store init")).exit == 0);
    struct Case
    {
        const char *name;
        QByteArray bytes;
    };
    const auto sample = GENERATE(values<Case>({{"empty.xlsx", ""},
                                               {"empty.csv", ""},
                                               {"text.xlsx", "this is no spreadsheet"},
                                               {"torn.xlsx", QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x')},
                                               {"picture.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)},
                                               {"no-header.csv", "1,2,3\n4,5,6\n"}}));
    CAPTURE(sample.name);
    const QString path = folder.filePath(QString::fromLatin1(sample.name));
    write(path, sample.bytes);
    const Run run = laptop({QStringLiteral("enterprise"), QStringLiteral("import"), path});
    CHECK(run.exit == 1);
    CHECK_FALSE(run.err.trimmed().isEmpty());
    CHECK(run.json().contains(QLatin1String("error")));
    CHECK(laptop(words("stats")).json()[QLatin1String("enterprises")] == 0);
}

TEST_CASE("Papers for a firm are made from a pack by the command line")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const QString sheet = folder.filePath(QStringLiteral("名册.csv")), out = folder.filePath(QStringLiteral("资料.pdf"));
    write(sheet, kSheet);
    REQUIRE(laptop({QStringLiteral("enterprise"), QStringLiteral("import"), sheet}).exit == 0);
    REQUIRE(laptop(words("pack install")).exit == 0);
    const QString firm = laptop(words("enterprise find 家具")).json()[QLatin1String("rows")].toArray()[0].toObject()[QLatin1String("id")].toString();
    const auto made = [&](const char *line) {
        const Run run = laptop(words(line) << QStringLiteral("--enterprise") << firm << QStringLiteral("--out") << out);
        INFO(line << run.err.toStdString());
        REQUIRE(run.exit == 0);
        CHECK(run.json()[QLatin1String("missingCharacters")].toString().isEmpty());
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {out, QStringLiteral("-")});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    };
    const QString list = made("handout checklist EMG-HOT --pack emergency");
    const QString self = made("handout self-check EMG-HOT --pack emergency");
    const QString plain = made("handout plain-sheet C21 --pack emergency");
    const QString policy = made("handout policy EMG-P-02 --pack emergency");
    if (!list.isEmpty()) {
        CHECK(policy.contains(QStringLiteral("天津示例乙家具有限公司动火作业审批制度")));
        CHECK(policy.contains(QStringLiteral("由李二签发")));
        for (const QString &text : {list, self, plain, policy}) {
            CHECK(text.contains(QStringLiteral("资料，不是处理决定")));
            CHECK(std::none_of(text.begin(), text.end(), [](QChar c) { return c >= QChar(0x2e80) && c <= QChar(0x2fdf); }));
        }
    }
    const QString copy = folder.filePath(QStringLiteral("制度.odt"));
    const auto both = laptop(words("handout policy EMG-P-02 --pack emergency --odt") << copy << QStringLiteral("--out") << out).json();
    CHECK(both[QLatin1String("editableCopy")] == copy);
    CHECK(both[QLatin1String("fonts")].toObject().contains(QLatin1String("substituted")));
    CHECK(QFileInfo(copy).size() > 2000);
    CHECK(laptop(words("handout checklist NOWHERE --pack emergency --out") << out).exit == 1);
    CHECK(laptop(words("handout policy --pack nowhere --out") << out).exit == 1);
    CHECK(laptop(words("handout checklist EMG-HOT --pack emergency")).exit == 2);
}

TEST_CASE("The whole loop to an issued report runs by single commands")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const auto done = [&](const QStringList &arguments) {
        const Run run = laptop(arguments);
        INFO(arguments.join(QLatin1Char(' ')).toStdString() << run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.json();
    };
    done(words("settings set --bureau 津南区应急管理局 --bureau-short 津南应急"));
    done(words("person add 甲 --credential 1 --until 2035-01-01 --bureau 津南区应急管理局 --me"));
    const QString second = done(words("person add 乙 --credential 2 --until 2035-01-01 --bureau 津南区应急管理局"))[QLatin1String("id")].toString();
    done(words("pack install"));
    const QString sheet = folder.filePath(QStringLiteral("one.csv"));
    write(sheet, kSheet);
    done({QStringLiteral("enterprise"), QStringLiteral("import"), sheet});
    const QString firm = done(words("enterprise find 家具"))[QLatin1String("rows")].toArray()[0].toObject()[QLatin1String("id")].toString();

    const QString visit = done(words("visit open") + QStringList{firm, QStringLiteral("--second"), second}
                               + words("--pack emergency --checklist EMG-GEN --companion 丙 --reason 试用"))[QLatin1String("visit")].toString();
    const auto items = done({QStringLiteral("visit"), QStringLiteral("status"), visit})[QLatin1String("items")].toArray();
    REQUIRE(items.size() > 10);
    CHECK(laptop({QStringLiteral("paper"), QStringLiteral("issue"), visit}).exit == 1);
    const QString ofd = folder.filePath(QStringLiteral("report.ofd"));
    CHECK(done({QStringLiteral("paper"), QStringLiteral("ofd"), visit, ofd})[QLatin1String("edition")] == QStringLiteral("draft"));
    for (const auto &item : items)
        done({QStringLiteral("visit"), QStringLiteral("answer"), visit, item.toObject()[QLatin1String("item")].toString(),
              QStringLiteral("compliant")});
    done({QStringLiteral("visit"), QStringLiteral("finish"), visit});
    const QString pen = folder.filePath(QStringLiteral("pen.png"));
    QImage strokes(200, 80, QImage::Format_ARGB32);
    strokes.fill(Qt::black);
    REQUIRE(strokes.save(pen));
    for (const auto &[signer, name] : {std::pair("lead", "甲"), std::pair("second", "乙"), std::pair("firm", "丙")})
        done({QStringLiteral("visit"), QStringLiteral("sign"), visit, QString::fromUtf8(signer), QString::fromUtf8(name),
              QStringLiteral("--image"), pen});
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    CHECK(done({QStringLiteral("paper"), QStringLiteral("issue"), visit, QStringLiteral("--out"), pdf})[QLatin1String("number")]
              .toString().startsWith(QStringLiteral("津南应急会诊〔")));
    CHECK(laptop({QStringLiteral("paper"), QStringLiteral("verify"), pdf}).exit == 0);
    const auto edition = done({QStringLiteral("paper"), QStringLiteral("ofd"), visit, ofd});
    CHECK(edition[QLatin1String("edition")] == QStringLiteral("second"));
    CHECK(edition[QLatin1String("number")].toString().startsWith(QStringLiteral("津南应急会诊〔")));
    CHECK(edition[QLatin1String("originalSha256")].toString().size() == 64);
    CHECK(QFileInfo(ofd).size() > 10'000);
    const QString odt = folder.filePath(QStringLiteral("report.odt"));
    CHECK(done({QStringLiteral("paper"), QStringLiteral("odt"), visit, odt})[QLatin1String("number")]
          == edition[QLatin1String("number")].toString());
    CHECK(QFileInfo(odt).size() > 5'000);

    const QString file = folder.filePath(QStringLiteral("案卷.pdf")), archive = folder.filePath(QStringLiteral("案卷"));
    const auto filed = done({QStringLiteral("casefile"), QStringLiteral("export"), visit, QStringLiteral("--pdf"), file});
    CHECK(filed[QLatin1String("papers")] == 2);
    CHECK(filed[QLatin1String("notIssued")].toArray().isEmpty());
    CHECK(QFileInfo(file).size() > 10'000);
    done({QStringLiteral("casefile"), QStringLiteral("export"), visit, QStringLiteral("--flat"), file});
    done(words("casefile export --keep permanent --note 说明") + QStringList{visit, QStringLiteral("--folder"), archive});
    CHECK(laptop({QStringLiteral("casefile"), QStringLiteral("export"), visit, QStringLiteral("--folder"), archive}).exit == 1);
    CHECK(laptop({QStringLiteral("casefile"), QStringLiteral("export"), visit}).exit == 2);
    CHECK(laptop(words("casefile export --keep 5-years") + QStringList{visit, QStringLiteral("--pdf"), file}).exit == 1);
    CHECK(done({QStringLiteral("casefile"), QStringLiteral("verify"), archive})[QLatin1String("unchanged")] == true);
    write(archive + QStringLiteral("/papers/x.txt"), "x");
    const Run spoiled = laptop({QStringLiteral("casefile"), QStringLiteral("verify"), archive});
    CHECK(spoiled.exit == 1);
    CHECK(spoiled.json()[QLatin1String("extra")].toArray() == QJsonArray{QStringLiteral("papers/x.txt")});
    CHECK(laptop({QStringLiteral("casefile"), QStringLiteral("verify"), folder.path()}).exit == 1);

    CHECK(laptop(words("paper ofd 00000000-0000-7000-8000-000000000001") + QStringList{ofd}).exit == 1);
    CHECK(laptop({QStringLiteral("visit"), QStringLiteral("answer"), visit, items[0].toObject()[QLatin1String("item")].toString(),
                  QStringLiteral("at-risk")}).exit == 1);
}

TEST_CASE("Lists of several packs are opened and a firm's features told by the command line")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const auto done = [&](const QStringList &arguments) {
        const Run run = laptop(arguments);
        INFO(arguments.join(QLatin1Char(' ')).toStdString() << run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.json();
    };
    done(words("settings set --bureau 津南区应急管理局 --bureau-short 津南应急"));
    done(words("person add 甲 --credential 1 --until 2035-01-01 --bureau 津南区应急管理局 --me"));
    for (const auto &pack : {smallPack(), coatingPack()}) {
        const QString path = folder.filePath(pack.code + QStringLiteral(".json"));
        write(path, packJson(pack));
        done({QStringLiteral("pack"), QStringLiteral("install"), path});
    }
    const QString sheet = folder.filePath(QStringLiteral("one.csv"));
    write(sheet, kSheet);
    done({QStringLiteral("enterprise"), QStringLiteral("import"), sheet});
    const QString firm = done(words("enterprise find 家具"))[QLatin1String("rows")].toArray()[0].toObject()[QLatin1String("id")].toString();
    const QStringList opening = words("visit open") + QStringList{firm} + words("--companion 丙 --reason 试用");
    CHECK(laptop(opening).exit == 1);
    CHECK(laptop(opening + words("--list environment-small")).exit == 1);
    CHECK(laptop(opening + words("--pack environment-small")).exit == 1);

    const QString visit = done(opening + words("--list environment-small/ENV-SPRAY --list emergency-small/EMG-SAF"))[QLatin1String("visit")].toString();
    CHECK(done({QStringLiteral("visit"), QStringLiteral("status"), visit})[QLatin1String("items")].toArray().size() == 8);
    const auto effect = done({QStringLiteral("visit"), QStringLiteral("feature"), visit, QStringLiteral("hasCoating"), QStringLiteral("no")});
    CHECK(effect[QLatin1String("dropped")] == 3);
    const auto counts = done({QStringLiteral("visit"), QStringLiteral("status"), visit})[QLatin1String("counts")].toObject();
    CHECK(counts[QLatin1String("notApplicable")] == 3);
    CHECK(done({QStringLiteral("visit"), QStringLiteral("undo"), visit})[QLatin1String("what")] == QStringLiteral("feature"));

    const QStringList feature{QStringLiteral("enterprise"), QStringLiteral("feature"), firm};
    CHECK(done(feature)[QLatin1String("features")].toArray().isEmpty());
    CHECK(done(feature + words("hasCoating yes"))[QLatin1String("present")] == QStringLiteral("yes"));
    CHECK(done(feature + words("hasCoating"))[QLatin1String("toldBy")] == QStringLiteral("甲"));
    CHECK(done(feature)[QLatin1String("features")].toArray().size() == 1);
    CHECK(laptop(feature + words("hasCoating maybe")).exit == 1);
    CHECK(laptop(feature + words("hasDragon yes")).exit == 1);
    CHECK(done(feature + words("hasCoating unknown"))[QLatin1String("present")] == QStringLiteral("unknown"));
    CHECK(laptop(words("visit feature") + QStringList{visit}).exit == 2);
}

TEST_CASE("A pack with faults is refused with every fault and its place")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    const QString path = folder.filePath(QStringLiteral("pack.json"));
    const auto bytes = GENERATE(values<const char *>({"", "{", "[]", "{\"format\": 99}", "{\"format\": 1, \"code\": 7}"}));
    CAPTURE(bytes);
    write(path, bytes);
    const Run run = laptop({QStringLiteral("pack"), QStringLiteral("install"), path});
    CHECK(run.exit == 1);
    CHECK(laptop(words("pack list")).json()[QLatin1String("packs")].toArray().isEmpty());
}

TEST_CASE("A damaged database is named as such, left untouched, and a backup brings everything back")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    REQUIRE(laptop(words("person add 张三 --credential 1 --until 2030-01-01 --bureau 津南区应急管理局 --me")).exit == 0);
    const QString backup = folder.filePath(QStringLiteral("profile.backup"));
    REQUIRE(laptop({QStringLiteral("store"), QStringLiteral("backup"), backup}).exit == 0);

    const Laptop other(folder.filePath(QStringLiteral("restored")));
    REQUIRE(other({QStringLiteral("store"), QStringLiteral("restore"), backup}).exit == 0);
    const auto people = other(words("person list")).json()[QLatin1String("people")].toArray();
    REQUIRE(people.size() == 1);
    CHECK(people[0].toObject()[QLatin1String("name")] == QStringLiteral("张三"));
    CHECK(other({QStringLiteral("store"), QStringLiteral("restore"), backup}).exit != 0);

    QString database;
    for (const QFileInfo &file : QDir(laptop.folder()).entryInfoList({QStringLiteral("*.db"), QStringLiteral("*.sqlite")}, QDir::Files))
        database = file.filePath();
    REQUIRE_FALSE(database.isEmpty());
    write(database, QByteArray(20000, 'z'));
    const Run refused = laptop(words("store check"));
    CHECK(refused.exit == 3);
    QFile left(database);
    REQUIRE(left.open(QIODevice::ReadOnly));
    CHECK(left.readAll() == QByteArray(20000, 'z'));
}

TEST_CASE("The demo goes from an office's sheet to a report that a second laptop confirms")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("laptop")));
    const QString out = folder.filePath(QStringLiteral("out"));
    const Run demo = laptop({QStringLiteral("demo"), QStringLiteral("--out"), out});
    INFO(demo.err.toStdString());
    REQUIRE(demo.exit == 0);

    const QString pdf = demo.json()[QLatin1String("pdf")].toString();
    const Run genuine = laptop({QStringLiteral("paper"), QStringLiteral("verify"), pdf});
    CHECK(genuine.exit == 0);
    CHECK(genuine.json()[QLatin1String("state")] == QStringLiteral("unchanged"));
    CHECK(genuine.json()[QLatin1String("revision")] == 1);
    const QJsonObject signature = genuine.json()[QLatin1String("signature")].toObject();
    CHECK(signature[QLatin1String("state")] == QStringLiteral("whole"));
    CHECK(signature[QLatin1String("signer")].toString() == genuine.json()[QLatin1String("issuedBy")].toString());
    CHECK(signature[QLatin1String("certificateConfirmed")] == true);

    const Laptop stranger(folder.filePath(QStringLiteral("stranger")));
    const Run foreign = stranger({QStringLiteral("paper"), QStringLiteral("verify"), pdf});
    CHECK(foreign.exit == 1);
    CHECK(foreign.json()[QLatin1String("state")] == QStringLiteral("unknown"));
    CHECK(foreign.json()[QLatin1String("signature")][QLatin1String("state")] == QStringLiteral("whole"));
    CHECK(foreign.json()[QLatin1String("signature")][QLatin1String("certificateConfirmed")] == false);

    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const auto place = bytes.size() / 2;
    bytes[place] = char(bytes[place] ^ 1);
    const QString forged = folder.filePath(QStringLiteral("forged.pdf"));
    write(forged, bytes);
    const Run changed = laptop({QStringLiteral("paper"), QStringLiteral("verify"), forged});
    CHECK(changed.exit == 1);
    CHECK(changed.json()[QLatin1String("state")] == QStringLiteral("changed"));
    CHECK(changed.json()[QLatin1String("firstDifference")].toInt() == place);
    CHECK(changed.json()[QLatin1String("signature")][QLatin1String("state")] == QStringLiteral("changed"));

    const auto stats = laptop(words("stats")).json();
    CHECK(stats[QLatin1String("enterprises")].toInt() >= 200);
    CHECK(stats[QLatin1String("papers")] == 1);
    CHECK(stats[QLatin1String("openVisits")] == 0);
}

TEST_CASE("Laws are imported, listed with their states, shown and searched; a pack tells what is to be reviewed")
{
    const QTemporaryDir folder;
    const Laptop laptop(folder.filePath(QStringLiteral("profile")));
    REQUIRE(laptop(words("store init")).exit == 0);
    REQUIRE(laptop(words("pack install")).exit == 0);
    const auto law = [&](const char *version, const char *second) {
        write(folder.filePath(QStringLiteral("laws/安全生产法(%1).md").arg(QString::fromUtf8(version))),
              QByteArray("# 中华人民共和国安全生产法\n\n<!-- INFO END -->\n\n第一条 为了安全。\n\n第二条 ") + second + "\n");
    };
    QDir(folder.path()).mkpath(QStringLiteral("laws"));
    law("2014-08-31", "自2014年12月1日起施行。");
    law("2021-06-10", "自2021年9月1日起施行。");
    write(folder.filePath(QStringLiteral("laws/坏.md")), "# 坏\n");

    const Run in = laptop({QStringLiteral("law"), QStringLiteral("import"), folder.filePath(QStringLiteral("laws"))});
    REQUIRE(in.exit == 0);
    CHECK(in.json()[QLatin1String("added")] == 2);
    CHECK(in.json()[QLatin1String("problems")].toArray().size() == 1);
    const QJsonArray list = laptop(words("law list --law 安全生产法")).json()[QLatin1String("laws")].toArray();
    REQUIRE(list.size() == 2);
    CHECK(list[0].toObject()[QLatin1String("state")] == QStringLiteral("in-force"));
    CHECK(list[0].toObject()[QLatin1String("inForce")] == QStringLiteral("2021-09-01"));
    CHECK(list[1].toObject()[QLatin1String("replacedBy")] == QStringLiteral("2021-06-10"));

    const QJsonObject now = laptop(words("law show 安全生产法 2")).json();
    CHECK(now[QLatin1String("version")] == QStringLiteral("2021-06-10"));
    CHECK(laptop(words("law show 安全生产法 2014-08-31 2")).json()[QLatin1String("state")] == QStringLiteral("replaced"));
    CHECK(laptop(words("law show 安全生产法 99")).exit == 1);
    const QJsonArray hits = laptop(words("law find 起施行")).json()[QLatin1String("hits")].toArray();
    REQUIRE(hits.size() == 2);
    CHECK(hits[1].toObject()[QLatin1String("state")] == QStringLiteral("replaced"));
    CHECK(laptop(words("law find 起施行 --law 安全生产法 --version 2014-08-31")).json()[QLatin1String("hits")].toArray().size() == 1);

    CHECK(laptop(words("pack review")).json()[QLatin1String("packs")].toArray().isEmpty());
    law("2025-06-30", "自公布之日起施行。");
    REQUIRE(laptop({QStringLiteral("law"), QStringLiteral("import"), folder.filePath(QStringLiteral("laws"))}).exit == 0);
    const QJsonArray packs = laptop(words("pack review emergency")).json()[QLatin1String("packs")].toArray();
    REQUIRE(packs.size() == 1);
    CHECK(packs[0].toObject()[QLatin1String("items")].toInt() > 10);
    const QJsonObject entry = packs[0].toObject()[QLatin1String("entries")].toArray()[0].toObject();
    CHECK(entry[QLatin1String("citations")].toArray()[0].toObject()[QLatin1String("replacedBy")] == QStringLiteral("2025-06-30"));
}
