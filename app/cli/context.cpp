#include "app/cli/context.h"

#include "app/platform/profilepaths.h"
#include "ui/presentation/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace xunzhen::cli {

namespace {

QJsonArray problemsAsJson(const base::Problems &problems)
{
    QJsonArray array;
    for (const base::Problem &problem : problems)
        array.append(QJsonObject{{QStringLiteral("code"), problem.code},
                                 {QStringLiteral("place"), problem.place},
                                 {QStringLiteral("sentence"), presentation::Sentences::of(problem)}});
    return array;
}

void print(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

}

Context::Context() = default;
Context::~Context() = default;

QString Context::profileFolder() const
{
    return dataFolder.empty() ? platform::defaultProfileFolder() : QString::fromStdString(dataFolder);
}

app::Composition &Context::composition()
{
    if (!m_composition)
        m_composition = std::make_unique<app::Composition>(profileFolder());
    return *m_composition;
}

services::Services &Context::services()
{
    if (!m_services)
        m_services = need(composition().open());
    return *m_services;
}

void Context::line(const QString &text)
{
    print(stdout, text);
}

void Context::note(const QString &text)
{
    print(stderr, text);
}

void Context::answer(const QJsonObject &object, const std::function<void()> &words)
{
    if (json)
        line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    else
        words();
}

void Context::fail(const base::Error &error)
{
    m_exit = base::isEnvironmental(error.code()) ? Exit::Environment : Exit::Refused;
    note(presentation::Sentences::of(error));
    if (json)
        line(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("error"), base::codeName(error.code())},
                                                         {QStringLiteral("detail"), error.detail()},
                                                         {QStringLiteral("problems"), problemsAsJson(error.problems())}})
                                   .toJson(QJsonDocument::Compact)));
}

void Context::run(const std::function<void()> &verb)
{
    try {
        verb();
    } catch (const base::Error &error) {
        fail(error);
    }
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw base::Error(base::ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Permission, path + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw base::Error(base::ErrorCode::Io, path + QStringLiteral(": ") + file.errorString());
}

}
