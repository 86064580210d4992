#include "tests/support/catch.h"

#include "tests/layering/layers.h"
#include "tests/layering/sourcerules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace xunzhen::testing;

namespace {

QString root() { return QString::fromUtf8(XUNZHEN_SOURCE_DIR); }

void write(const QString &path, const QByteArray &source)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(source) == source.size());
}

QStringList rulesBroken(const char *path, const char *source)
{
    QStringList rules;
    for (const Violation &violation : violationsIn(QString::fromLatin1(path), QString::fromLatin1(source)))
        rules.append(violation.rule);
    return rules;
}

}

TEST_CASE("No file of the program includes a layer above it, reads a clock or draws lots where it may not")
{
    const auto found = violationsBelow(root());
    for (const Violation &violation : found)
        UNSCOPED_INFO(violation.rule.toStdString() << "  " << violation.file.toStdString() << ":" << violation.line << "  "
                                                   << violation.text.toStdString());
    CHECK(found.empty());
}

TEST_CASE("The folders at the top are the ones of the design")
{
    CHECK(topFoldersOf(root()) == topFolders());
}

TEST_CASE("Every layer of the table exists")
{
    for (const Layer &layer : layers()) {
        CAPTURE(layer.folder);
        CHECK(QDir(root() + u'/' + layer.folder).exists());
    }
}

TEST_CASE("A planted violation is caught and named")
{
    struct Case { const char *path; const char *source; const char *rule; };
    const auto row = GENERATE(values<Case>({
        {"models/base/a.cpp", "#include \"models/domain/ids.h\"", "include"},
        {"models/domain/a.cpp", "#include \"models/store/database.h\"", "include"},
        {"models/exchange/a.cpp", "#include \"models/store/database.h\"", "include"},
        {"models/exchange/a.cpp", "#include \"models/report/page.h\"", "include"},
        {"models/report/a.cpp", "#include \"models/store/database.h\"", "include"},
        {"models/report/a.cpp", "#include \"models/sync/a.h\"", "include"},
        {"models/sync/a.cpp", "#include \"models/exchange/a.h\"", "include"},
        {"models/store/a.cpp", "  #  include \"models/services/a.h\"", "include"},
        {"models/services/a.cpp", "#include \"ui/presentation/a.h\"", "include"},
        {"models/services/a.cpp", "#include \"tests/support/a.h\"", "include"},
        {"ui/presentation/a.cpp", "#include \"ui/views/a.h\"", "include"},
        {"ui/presentation/a.cpp", "#include \"models/store/database.h\"", "include"},
        {"ui/views/a.cpp", "#include \"models/report/pagemodel.h\"", "include"},
        {"ui/views/a.cpp", "#include \"models/sync/a.h\"", "include"},
        {"ui/controls/a.cpp", "#include \"ui/views/a.h\"", "include"},
        {"app/cli/a.cpp", "#include \"ui/views/a.h\"", "include"},
        {"models/domain/a.cpp", "#include \"uscc.h\"", "include"},
        {"ui/presentation/a.h", "#pragma once\n#include <QWidget>", "widgets"},
        {"ui/presentation/a.cpp", "#include <QtWidgets/QDialog>", "widgets"},
        {"models/report/a.cpp", "#include <QLabel>", "widgets"},
        {"ui/presentation/a.cpp", "#include <QTableView>", "widgets"},
        {"models/store/a.cpp", "return QObject::tr(\"x\");", "tr"},
        {"models/store/a.cpp", "return QCoreApplication::translate(\"x\", \"y\");", "tr"},
        {"models/services/a.cpp", "auto t = QDateTime::currentDateTimeUtc();", "clock"},
        {"ui/views/a.cpp", "auto t = QDate::currentDate();", "clock"},
        {"app/composition.cpp", "auto t = std::chrono::system_clock::now();", "clock"},
        {"models/sync/a.cpp", "auto t = std::time(nullptr);", "clock"},
        {"models/sync/a.cpp", "auto t = QUuid::createUuid();", "chance"},
        {"models/services/a.cpp", "auto r = QRandomGenerator::global();", "chance"},
        {"models/services/a.cpp", "#include <SQLiteCpp/Database.h>", "database"},
        {"ui/presentation/a.h", "class A;", "pragma-once"},
        {"ui/presentation/BigName.cpp", "", "file-name"},
        {"models/extra/a.cpp", "", "no-layer"},
    }));
    CAPTURE(row.path, row.source);
    CHECK(rulesBroken(row.path, row.source) == QStringList{QString::fromLatin1(row.rule)});
}

TEST_CASE("What is allowed is not reported")
{
    struct Case { const char *path; const char *source; };
    const auto row = GENERATE(values<Case>({
        {"models/sync/a.cpp", "#include \"models/store/database.h\""},
        {"models/services/a.cpp", "#include \"models/report/page.h\""},
        {"ui/views/a.cpp", "#include \"models/services/a.h\"\n#include <QWidget>\nconst auto t = tr(\"x\");"},
        {"app/main.cpp", "#include \"ui/views/a.h\""},
        {"app/platform/systemclock.cpp", "return QDateTime::currentDateTimeUtc();"},
        {"models/domain/a.cpp", "// never QDate::currentDate() here"},
        {"models/domain/a.cpp", "QRandomGenerator dice(quint32(7)); // the same numbers every time"},
        {"models/domain/a.cpp", "text.str(); attr(x); retime(0); operand(2); visit.time();"},
        {"models/domain/a.cpp", "#include <QString>\n#include <QStringView>\n#include <vector>\nrect.translate(offset);"},
        {"ui/presentation/a.cpp", "#include <QAbstractItemModel>\n#include <QStringListModel>\n#include \"a.moc\""},
    }));
    CAPTURE(row.path, row.source);
    CHECK(rulesBroken(row.path, row.source) == QStringList());
}

TEST_CASE("The walk over a tree finds a file wherever it lies and says where the line is")
{
    QTemporaryDir tree;
    REQUIRE(tree.isValid());
    write(tree.path() + QStringLiteral("/models/domain/deep/down/good.cpp"), "#include \"models/base/id.h\"\n");
    write(tree.path() + QStringLiteral("/models/domain/deep/down/bad.cpp"), "\n\n#include \"models/store/database.h\"\n");
    write(tree.path() + QStringLiteral("/docs/readme.txt"), "x");
    const auto found = violationsBelow(tree.path());
    REQUIRE(found.size() == 1);
    CHECK(found[0].file == QStringLiteral("models/domain/deep/down/bad.cpp"));
    CHECK(found[0].line == 3);
    CHECK(topFoldersOf(tree.path()) == QStringList{QStringLiteral("docs"), QStringLiteral("models")});
}
