#include "models/services/casefiles/manifest.h"

#include "models/services/casefiles/paperitems.h"
#include "models/store/files/blobstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace xunzhen::services {

namespace {

QJsonObject fileFacts(const ListedFile &file)
{
    QJsonObject facts = file.item ? file.item->facts : QJsonObject();
    facts[QStringLiteral("path")] = file.path;
    facts[QStringLiteral("sha256")] = file.sha256;
    facts[QStringLiteral("bytes")] = file.size;
    facts[QStringLiteral("type")] = file.item ? file.item->type : QStringLiteral("sheet");
    if (file.item) {
        facts[QStringLiteral("title")] = file.item->title;
        facts[QStringLiteral("mediaType")] = QString::fromLatin1(file.item->mediaType);
        if (file.item->pages)
            facts[QStringLiteral("pages")] = *file.item->pages;
    }
    return facts;
}

QJsonArray templates(const CasePress &press)
{
    QJsonArray list;
    for (const auto &[id, hash] : press.used())
        list.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("sha256"), hash}});
    return list;
}

/// Stays within the folder on every system.
bool isInside(const QString &path)
{
    return !path.isEmpty() && QDir::isRelativePath(path) && QDir::cleanPath(path) == path && !path.startsWith(QLatin1String(".."))
        && !path.contains(QLatin1Char('\\')) && !path.contains(QLatin1Char(':'));
}

}

QByteArray manifestJson(const CaseBundle &bundle, const std::vector<ListedFile> &files, const CasePress &press)
{
    QJsonArray list;
    for (const ListedFile &file : files)
        list.append(fileFacts(file));
    const QJsonObject root{
        {QStringLiteral("format"), 1}, {QStringLiteral("kind"), QStringLiteral("xunzhen-case-file")},
        {QStringLiteral("visit"), bundle.visit}, {QStringLiteral("keeping"), bundle.values.keeping},
        {QStringLiteral("note"), bundle.values.note},
        {QStringLiteral("exported"), QJsonObject{{QStringLiteral("at"), momentText(bundle.now)}, {QStringLiteral("by"), bundle.filer},
                                                 {QStringLiteral("program"), QStringLiteral("Xunzhen " XUNZHEN_VERSION)},
                                                 {QStringLiteral("templates"), templates(press)}}},
        {QStringLiteral("files"), list}, {QStringLiteral("voided"), bundle.voided}, {QStringLiteral("absent"), bundle.absent},
        {QStringLiteral("notIssued"), QJsonArray::fromStringList(bundle.values.missingDrafts)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QByteArray checksumLines(const std::vector<ListedFile> &files)
{
    QByteArray text;
    for (const ListedFile &file : files)
        text += file.sha256.toLatin1() + "  " + file.path.toUtf8() + '\n';
    return text;
}

std::optional<std::map<QString, QString>> readChecksumLines(const QByteArray &text)
{
    std::map<QString, QString> sums;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const QString hash = QString::fromLatin1(line.left(64)), path = QString::fromUtf8(line.mid(66));
        if (!store::BlobStore::isHash(hash) || line.mid(64, 2) != "  " || !isInside(path))
            return std::nullopt;
        sums[path] = hash;
    }
    return sums.empty() ? std::nullopt : std::optional(sums);
}

}
