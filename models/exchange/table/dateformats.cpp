#include "models/exchange/table/dateformats.h"

#include "models/exchange/table/xmlpart.h"

#include <QHash>
#include <QTimeZone>

#include <cmath>

namespace xunzhen::exchange {

namespace {

constexpr int kMaxStyles = 70'000;

/// Built-in formats that show a date; 27–36 and 50–58 are the East Asian ones (§18.8.30).
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

class StylesHandler : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == QByteArrayView("numFmt") && m_customDates.size() < kMaxStyles)
            m_customDates.insert(attributes.text("numFmtId").toInt(), isDateFormat(attributes.text("formatCode")));
        else if (name == QByteArrayView("cellXfs"))
            m_inCellFormats = true;
        else if (m_inCellFormats && name == QByteArrayView("xf") && int(dates.size()) < kMaxStyles)
            dates.push_back(isDate(attributes.text("numFmtId").toInt()));
    }
    void end(QByteArrayView name) override
    {
        if (name == QByteArrayView("cellXfs"))
            m_inCellFormats = false;
    }

    std::vector<bool> dates;

private:
    bool isDate(int id) const { return m_customDates.value(id, isBuiltInDate(id)); }

    QHash<int, bool> m_customDates;
    bool m_inCellFormats = false;
};

/// The format code without quoted text, escaped characters and bracketed conditions.
QString bareCode(const QString &code)
{
    QString bare;
    bool quoted = false, bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'[' || c == u']'))
            bracketed = c == u'[';
        else if (!quoted && (c == u'\\' || c == u'_' || c == u'*'))
            ++i;
        else if (!quoted && !bracketed)
            bare.append(c.toLower());
    }
    return bare;
}

}

bool isDateFormat(const QString &code)
{
    const QString bare = bareCode(code.section(QLatin1Char(';'), 0, 0));
    if (bare.contains(QLatin1String("general")) || bare.contains(u'0') || bare.contains(u'#'))
        return false;
    return bare.contains(u'y') || bare.contains(u'd') || bare.contains(u'e');
}

std::vector<bool> readDateStyles(ZipArchive &archive, const QString &stylesPart)
{
    StylesHandler handler;
    if (!stylesPart.isEmpty() && archive.has(stylesPart))
        readXmlPart(archive, stylesPart, handler);
    return handler.dates;
}

QDateTime fromSerial(double serial, bool epoch1904)
{
    constexpr double kYear9999 = 2'958'466;
    if (!std::isfinite(serial) || serial < 0 || serial >= kYear9999)
        return {};
    const qint64 seconds = qint64(std::llround(serial * 86'400.0));
    const qint64 day = seconds / 86'400;
    // 1900-01-01 is day 1; from day 61 on, the 29 February 1900 of Lotus 1-2-3 is counted.
    const QDate epoch = epoch1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    return QDateTime(epoch.addDays(day), QTime(0, 0).addSecs(int(seconds % 86'400)), Qt::UTC);
}

QString dateText(const QDateTime &moment)
{
    const QString day = moment.date().toString(Qt::ISODate);
    const bool midnight = moment.time() == QTime(0, 0);
    return midnight ? day : day + moment.time().toString(QStringLiteral(" HH:mm:ss"));
}

}
