#include "models/exchange/packsheet/cellform.h"

#include "models/exchange/enterprise/celltext.h"
#include "models/exchange/table/workbookwriter.h"

#include <QRegularExpression>

#include <array>

namespace xunzhen::exchange {

namespace {

struct Word
{
    const char *code;
    QStringView word;
};

constexpr std::array kGrades{Word{"minor", u"轻微"}, Word{"general", u"一般"}, Word{"major", u"重大"}};
constexpr std::array kEvidence{Word{"photo", u"照片"}, Word{"document", u"文件"}, Word{"record", u"记录"},
                               Word{"measurement", u"测量"}, Word{"video", u"视频"}};
constexpr std::array kLeniency{Word{"no-penalty", u"不予处罚"}, Word{"mitigated", u"从轻减轻"}, Word{"no-coercion", u"不予强制"}};
constexpr QChar kBreak(0x21B5); // ↵, a line break inside an entry of a list

QString plain(const Json &member)
{
    return QString::fromStdString(member.is_string() ? member.get<std::string>() : member.dump());
}

/// A code that has no word stands as it is, both ways.
template<typename Words>
QString wordOf(const QString &code, const Words &words)
{
    for (const Word &one : words)
        if (code == QLatin1String(one.code))
            return one.word.toString();
    return code;
}

template<typename Words>
std::string codeOf(const QString &word, const Words &words)
{
    for (const Word &one : words)
        if (word == one.word)
            return one.code;
    return word.toStdString();
}

QStringList codes(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\n\\r\\t ]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

template<typename Render>
QString joined(const Json &list, const QString &separator, Render &&render)
{
    QStringList parts;
    for (const Json &entry : list)
        parts << render(entry);
    return parts.join(separator);
}

QString conditionText(const Json &condition)
{
    const bool wanted = condition.value("is", true);
    return QString::fromStdString(condition.value("field", std::string())) + (wanted ? QStringLiteral("=是") : QStringLiteral("=否"));
}

Json conditionFrom(const QString &text, const CellFault &fault)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z0-9._-]+)\\s*[=＝]\\s*(是|否)$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        fault(QStringLiteral("condition-unreadable"), {text.left(40)});
        return nullptr;
    }
    return {{"field", match.captured(1).toStdString()}, {"is", match.captured(2) == QStringLiteral("是")}};
}

Json citationsFrom(const QString &text, const LawNames &laws, const CellFault &fault)
{
    Json list = Json::array();
    for (QString line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        Json citation = citationFromLine(line.replace(kBreak, u'\n'), laws);
        if (citation.is_null())
            fault(QStringLiteral("citation-unreadable"), {line.left(60)});
        else if (citation["law"] == "")
            fault(QStringLiteral("law-unknown"), {lawOfLine(line)});
        else
            list.push_back(std::move(citation));
    }
    return list;
}

Json linesFrom(const QString &text)
{
    Json list = Json::array();
    for (QString line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            list.push_back(line.replace(kBreak, u'\n').toStdString());
    return list;
}

Json numberFrom(const QString &text)
{
    bool whole = false, real = false;
    if (const qint64 value = text.toLongLong(&whole); whole)
        return value;
    const double value = text.toDouble(&real);
    return real ? Json(value) : Json(text.toStdString());
}

Json dateFrom(const Cell &cell, const QString &text)
{
    const auto day = readDate(cell, false);
    return day ? day->toString(Qt::ISODate).toStdString() : text.toStdString();
}

}

QString cellText(const Json &member, CellForm form, const LawNames &laws)
{
    if (member.is_null())
        return {};
    const auto oneLine = [](QString text) { return text.replace(u'\n', kBreak); };
    switch (form) {
    case CellForm::Lines:
        return joined(member, QStringLiteral("\n"), [&](const Json &entry) { return oneLine(plain(entry)); });
    case CellForm::Citations:
        return joined(member, QStringLiteral("\n"), [&](const Json &entry) { return oneLine(citationLine(entry, laws)); });
    case CellForm::Codes:
        return joined(member, QStringLiteral("、"), plain);
    case CellForm::Evidence:
        return joined(member, QStringLiteral("、"), [](const Json &entry) { return wordOf(plain(entry), kEvidence); });
    case CellForm::Grade: return wordOf(plain(member), kGrades);
    case CellForm::LeniencyKind: return wordOf(plain(member), kLeniency);
    case CellForm::Condition: return conditionText(member);
    default: return plain(member);
    }
}

Json memberFromCell(const Cell &cell, CellForm form, const LawNames &laws, const CellFault &fault)
{
    const QString text = withoutNeutraliser(cell.text);
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return nullptr;
    switch (form) {
    case CellForm::Code: return bare.toStdString();
    case CellForm::Lines: return linesFrom(text);
    case CellForm::Codes: {
        Json list = Json::array();
        for (const QString &code : codes(bare))
            list.push_back(code.toStdString());
        return list;
    }
    case CellForm::Evidence: {
        Json list = Json::array();
        for (const QString &word : codes(bare))
            list.push_back(codeOf(word, kEvidence));
        return list;
    }
    case CellForm::Citations: return citationsFrom(text, laws, fault);
    case CellForm::Condition: return conditionFrom(bare, fault);
    case CellForm::Number: return numberFrom(bare);
    case CellForm::Date: return dateFrom(cell, bare);
    case CellForm::Grade: return codeOf(bare, kGrades);
    case CellForm::LeniencyKind: return codeOf(bare, kLeniency);
    default: return text.toStdString();
    }
}

}
