#include "models/exchange/pack/jsontext.h"

#include <QStringDecoder>

#include <set>
#include <string>
#include <vector>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr size_t kMaxDepth = 64;

Error failure(ErrorCode code, const QString &problem, const QString &place = {}, const QStringList &arguments = {})
{
    return Error(code, problem + QLatin1Char(' ') + place, {{problem, place, arguments}});
}

/// Follows the parser down and up, so that a fault can be named by its place.
class Watcher
{
public:
    bool operator()(int, Json::parse_event_t event, Json &value)
    {
        using Event = Json::parse_event_t;
        switch (event) {
        case Event::object_start: enter(false); break;
        case Event::array_start: enter(true); break;
        case Event::key: onKey(value.get_ref<const std::string &>()); break;
        case Event::value: countElement(); break;
        case Event::object_end:
        case Event::array_end: m_levels.pop_back(); break;
        }
        return true;
    }

private:
    struct Level
    {
        bool isArray = false;
        size_t count = 0;
        std::string key;
        std::set<std::string> keys;
    };

    void countElement()
    {
        if (!m_levels.empty() && m_levels.back().isArray)
            ++m_levels.back().count;
    }

    void enter(bool isArray)
    {
        countElement();
        if (m_levels.size() >= kMaxDepth)
            throw failure(ErrorCode::DamagedFile, QStringLiteral("json-too-deep"), pointer());
        m_levels.push_back({isArray, 0, {}, {}});
    }

    void onKey(const std::string &key)
    {
        Level &level = m_levels.back();
        level.key = key;
        if (!level.keys.insert(key).second)
            throw failure(ErrorCode::DamagedFile, QStringLiteral("key-duplicate"), pointer(), {QString::fromStdString(key)});
    }

    QString pointer() const
    {
        QString path;
        for (const Level &level : m_levels)
            path = level.isArray ? pointerTo(path, level.count - 1) : pointerTo(path, QString::fromStdString(level.key));
        return path;
    }

    std::vector<Level> m_levels;
};

QString lineOf(const QByteArray &bytes, size_t at)
{
    const auto end = std::min<qsizetype>(bytes.size(), qsizetype(at));
    return QStringLiteral("line %1").arg(1 + std::count(bytes.begin(), bytes.begin() + end, '\n'));
}

void requireUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        throw failure(ErrorCode::WrongEncoding, QStringLiteral("not-utf8"));
}

}

Json parseJson(const QByteArray &bytes, qint64 limit)
{
    if (bytes.trimmed().isEmpty())
        throw failure(ErrorCode::EmptyFile, QStringLiteral("file-empty"));
    if (bytes.size() > limit)
        throw failure(ErrorCode::TooLarge, QStringLiteral("file-too-large"), {}, {QString::number(limit / 1024 / 1024)});
    requireUtf8(bytes);
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    try {
        Watcher watcher;
        return Json::parse(text.begin(), text.end(), std::ref(watcher));
    } catch (const Json::parse_error &error) {
        const QString line = lineOf(text, error.byte);
        throw Error(ErrorCode::DamagedFile, QString::fromUtf8(error.what()),
                    {{QStringLiteral("json-syntax"), line, {line.section(QLatin1Char(' '), 1)}}});
    } catch (const Json::exception &error) { // a number beyond every range
        throw Error(ErrorCode::DamagedFile, QString::fromUtf8(error.what()), {{QStringLiteral("json-syntax"), {}, {}}});
    }
}

QString pointerTo(const QString &parent, const QString &key)
{
    QString step = key;
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return parent + QLatin1Char('/') + step;
}

QString pointerTo(const QString &parent, size_t index)
{
    return parent + QLatin1Char('/') + QString::number(index);
}

}
