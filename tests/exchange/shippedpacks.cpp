#include "tests/exchange/shippedpacks.h"

#include "tests/support/catch.h"

#include "models/exchange/law/lawreader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace xunzhen::testing {

QStringList shippedPacks()
{
    return QDir(QStringLiteral(":/xunzhen/packs")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

QByteArray shippedPack(const QString &name)
{
    QFile file(QStringLiteral(":/xunzhen/packs/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString articleKey(const QString &shortTitle, const QString &version, const QString &article)
{
    return QStringList{shortTitle, version, article}.join(QLatin1Char('|'));
}

void add(const domain::LawText &law, Library &library)
{
    for (const auto &article : law.articles)
        library.emplace(articleKey(law.shortTitle, law.version, article.number), article);
}

std::optional<std::vector<domain::LawText>> fullTexts()
{
    const QString shared = qEnvironmentVariable("XUNZHEN_SHARED");
    if (shared.isEmpty() || !QDir(shared + QStringLiteral("/laws")).exists()) {
        WARN("XUNZHEN_SHARED names no folder with laws/: the check against full texts is left out");
        return std::nullopt;
    }
    std::vector<domain::LawText> texts;
    QDirIterator files(shared + QStringLiteral("/laws"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        texts.push_back(exchange::readLaw(file.readAll(), files.fileName()).text);
    }
    return texts;
}

std::optional<Library> fullLibrary()
{
    const auto texts = fullTexts();
    if (!texts)
        return std::nullopt;
    Library library;
    for (const domain::LawText &text : *texts)
        add(text, library);
    return library;
}

}
