#include "models/store/migrations.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

static void initMigrationResource()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are not registered by themselves
}

namespace xunzhen::store {

Migration readMigration(const QString &fileName, const QByteArray &sql)
{
    static const QRegularExpression reader(QStringLiteral("^-- minimum-reader: (\\d+)$"),
                                           QRegularExpression::MultilineOption);
    Migration step;
    step.number = fileName.left(4).toInt();
    step.name = fileName.mid(5).chopped(4);
    step.sql = sql;
    const auto match = reader.match(QString::fromUtf8(sql));
    step.minimumReader = match.hasMatch() ? match.captured(1).toInt() : step.number;
    return step;
}

std::vector<Migration> builtInMigrations()
{
    initMigrationResource();
    std::vector<Migration> steps;
    QDirIterator files(QStringLiteral(":/xunzhen/store/migrations"), {QStringLiteral("*.sql")});
    while (files.hasNext()) {
        QFile file(files.next());
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        steps.push_back(readMigration(files.fileName(), file.readAll()));
    }
    std::sort(steps.begin(), steps.end(), [](const Migration &a, const Migration &b) { return a.number < b.number; });
    return steps;
}

}
