#include "models/domain/visit/readings.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace xunzhen::domain {

namespace {

const QString kLine = QStringLiteral("读数：");

QString number(double value) { return QString::number(value, 'g', 10); }

QString plain(const QString &text)
{
    QString signs;
    for (const QChar c : text)
        signs += c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(c.unicode() - 0xFEE0) : c;
    static const QRegularExpression decimalComma(QStringLiteral("(?<=\\d)[,。](?=\\d)"));
    static const QRegularExpression between(QStringLiteral("[,;/、。\\s\\x{3000}]+"));
    signs.replace(QChar(0x2212), u'-').replace(decimalComma, QStringLiteral("."));
    return signs.replace(between, QStringLiteral(" ")).trimmed();
}

/// How far beyond a limit; below zero = within.
double excess(const Measure &measure, double reading)
{
    double beyond = -std::numeric_limits<double>::infinity();
    if (measure.max)
        beyond = std::max(beyond, reading - *measure.max);
    if (measure.min)
        beyond = std::max(beyond, *measure.min - reading);
    return measure.max || measure.min ? beyond : reading;
}

}

std::optional<std::vector<double>> readingsFrom(const QString &text)
{
    std::vector<double> readings;
    for (const QString &part : plain(text).split(u' ', Qt::SkipEmptyParts)) {
        bool ok = false;
        readings.push_back(part.toDouble(&ok));
        if (!ok || !qIsFinite(readings.back()))
            return std::nullopt;
    }
    return readings;
}

double worstReading(const Measure &measure, const std::vector<double> &readings)
{
    return *std::ranges::max_element(readings, {}, [&](double reading) { return excess(measure, reading); });
}

QString noteWithReadings(const QString &note, const Measure &measure, const std::vector<double> &readings)
{
    QStringList lines = note.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(kLine); });
    QStringList words;
    for (const double reading : readings)
        words << number(reading);
    if (readings.size() > 1)
        lines << kLine + words.join(QStringLiteral("、")) + QLatin1Char(' ') + measure.unit;
    while (!lines.isEmpty() && lines.front().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

}
