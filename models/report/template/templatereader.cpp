#include "models/report/template/templatereader.h"

#include "models/report/template/blockcheck.h"
#include "models/report/template/blockgrammar.h"
#include "models/report/template/faultlist.h"
#include "models/report/template/jsontext.h"
#include "models/report/template/usedfields.h"

#include <QSet>

namespace xunzhen::report {

namespace {

using nlohmann::json;

const QString kTemplateFile = QStringLiteral("template.json");
const QString kWordingFile = QStringLiteral("wording.json");
constexpr double kLongestSheet = 1200; // millimetres: A0 and a little
constexpr double kMostIndent = 100;    // characters
constexpr double kMostSpace = 500;     // points

QString stringAt(const json &object, const char *key)
{
    const auto hit = object.find(key);
    return hit != object.end() && hit->is_string() ? QString::fromStdString(hit->get<std::string>()) : QString();
}

double numberAt(const json &object, const char *key, double otherwise)
{
    const auto hit = object.find(key);
    return hit != object.end() && hit->is_number() ? hit->get<double>() : otherwise;
}

std::optional<TextStyle::Align> alignOf(const QString &word)
{
    if (word == u"left")
        return TextStyle::Align::Left;
    if (word == u"center")
        return TextStyle::Align::Center;
    if (word == u"right")
        return TextStyle::Align::Right;
    return word == u"justify" || word.isEmpty() ? std::optional(TextStyle::Align::Justify) : std::nullopt;
}

bool isInReach(const TextStyle &style)
{
    const auto within = [](double value, double least, double most) { return value >= least && value <= most; };
    return within(style.tracking, -style.size / 2, style.size * 10) && within(style.firstIndent, -kMostIndent, kMostIndent)
        && within(style.leftIndent, -kMostIndent, kMostIndent) && within(style.rightIndent, -kMostIndent, kMostIndent)
        && within(style.before, 0, kMostSpace) && within(style.after, 0, kMostSpace);
}

// GB/T 9704-2012 5: the type area of an upright sheet, and the same sheet on its side with 15 lines. Millimetres.
struct PageFigures
{
    double sheetWidth, sheetHeight, left, top, width, height, lines;
};
constexpr PageFigures kPortrait{210, 297, 28, 37, 156, 225, 22};
constexpr PageFigures kLandscape{297, 210, 37, 28, 225, 156, 15};

std::optional<NumberPosition> positionOf(const QString &word)
{
    if (word == u"center")
        return NumberPosition::Center;
    if (word == u"right")
        return NumberPosition::Right;
    return word == u"outer" || word.isEmpty() ? std::optional(NumberPosition::Outer) : std::nullopt;
}

// Spacing and indents leave every line inside the type area, with room for a character.
bool staysInside(const TextStyle &style, double width)
{
    const double indents = style.leftIndent + style.rightIndent + std::max(0.0, style.firstIndent);
    return std::abs(style.tracking) <= style.size / 2 && style.rightIndent >= 0 && style.leftIndent >= 0
        && style.leftIndent + style.firstIndent >= 0 && style.before >= 0 && style.after >= 0
        && (indents + 1) * (style.size + style.tracking) <= width;
}

const json &objectAt(const json &root, const char *key, FaultList &faults)
{
    static const json kEmpty = json::object();
    const auto hit = root.find(key);
    if (hit != root.end() && hit->is_object())
        return *hit;
    faults.add(u"template-part-missing"_qs, {}, {QLatin1String(key)});
    return kEmpty;
}

} // namespace

TemplateReader::TemplateReader(const QByteArray &templateJson, const QByteArray &wordingJson, const json &schema)
    : m_templateJson(templateJson), m_wordingJson(wordingJson), m_schema(schema)
{
}

Template TemplateReader::read()
{
    const json root = parse(m_templateJson, kTemplateFile);
    const json wording = parse(m_wordingJson, kWordingFile);
    throwIfFaulty();
    try {
        readParts(root, wording);
    } catch (const json::exception &) {
        // A flag or number of the wrong type that no check above names by its line.
        m_problems.push_back({u"template-wrong-type"_qs, kTemplateFile, {}});
    }
    throwIfFaulty();
    return std::move(m_template);
}

void TemplateReader::readParts(const json &root, const json &wording)
{
    const JsonLines lines(m_templateJson);
    const JsonLines wordingLines(m_wordingJson);
    FaultList faults(kTemplateFile, lines, m_problems);
    FaultList wordingFaults(kWordingFile, wordingLines, m_problems);
    readWording(wording, wordingFaults);
    readHead(root, faults);
    readPage(objectAt(root, "page", faults), faults);
    readFonts(objectAt(root, "fonts", faults), faults);
    readStyles(objectAt(root, "styles", faults), faults);
    m_template.m_blocks = root.value("blocks", json::array());
    const BlockNames names{m_template.m_styles, m_template.m_wording, m_template.m_geometry.type.width()};
    BlockCheck check(names, faults, wordingFaults);
    TextAllowance allowance;
    const Scope scope(m_schema, &allowance);
    check.checkText(m_template.m_pageMark, u"/page/mark"_qs, scope);
    check.checkText(m_template.m_pageFoot, u"/page/foot"_qs, scope);
    check.checkText(m_template.m_title, u"/title"_qs, scope);
    check.check(m_template.m_blocks, u"/blocks"_qs, scope);
    m_template.m_usedFields = usedFields(root, m_template.m_wording);
}

json TemplateReader::parse(const QByteArray &text, const QString &file)
{
    try {
        return readJsonObject(text, file);
    } catch (const base::Error &error) {
        if (error.code() != base::ErrorCode::InvalidInput)
            throw;
        m_problems.push_back(error.problems().front());
        return json::object();
    }
}

void TemplateReader::readWording(const json &wording, FaultList &faults)
{
    QMap<QString, QString> sentences;
    for (const auto &[key, value] : wording.items()) {
        const QString name = QString::fromStdString(key);
        if (value.is_string())
            sentences.insert(name, QString::fromStdString(value.get<std::string>()));
        else
            faults.add(u"wording-not-text"_qs, u'/' + name, {name});
    }
    m_template.m_wording = Wording(sentences);
}

void TemplateReader::readHead(const json &root, FaultList &faults)
{
    static const QSet<QString> known{u"format"_qs, u"id"_qs, u"version"_qs, u"title"_qs, u"page"_qs,
                                     u"fonts"_qs, u"styles"_qs, u"blocks"_qs};
    if (root.value("format", 0) != 1)
        faults.add(u"template-format"_qs, u"/format"_qs);
    for (const auto &[key, value] : root.items())
        if (!known.contains(QString::fromStdString(key)))
            faults.add(u"template-unknown-key"_qs, u'/' + QString::fromStdString(key), {QString::fromStdString(key)});
    m_template.m_id = stringAt(root, "id");
    m_template.m_version = stringAt(root, "version");
    m_template.m_title = stringAt(root, "title");
    if (m_template.m_id.isEmpty() || m_template.m_title.isEmpty())
        faults.add(u"template-part-missing"_qs, {}, {u"id, title"_qs});
}

void TemplateReader::readPage(const json &page, FaultList &faults)
{
    checkPageKeys(page, faults);
    readGeometry(page, faults);
    m_template.m_pageNumber = stringAt(page, "number");
    m_template.m_pageNumberStyle = stringAt(page, "numberStyle");
    m_template.m_pageMark = stringAt(page, "mark");
    m_template.m_pageMarkStyle = stringAt(page, "markStyle");
    m_template.m_pageFoot = stringAt(page, "foot");
    m_template.m_pageFootStyle = stringAt(page, "footStyle");
    const auto position = positionOf(stringAt(page, "numberPosition"));
    m_template.m_numberPosition = position.value_or(NumberPosition::Outer);
    if (!position)
        faults.add(u"template-unknown-word"_qs, u"/page/numberPosition"_qs, {stringAt(page, "numberPosition")});
}

void TemplateReader::checkPageKeys(const json &page, FaultList &faults)
{
    for (const auto &[key, value] : page.items()) {
        const QString name = QString::fromStdString(key);
        const char kind = pageGrammar().value(name, ' ');
        if (kind == ' ')
            faults.add(u"template-unknown-key"_qs, u"/page/"_qs + name, {name});
        else if ((kind == 'n' && !value.is_number()) || (kind == 'w' && !value.is_string()) || (kind == 'f' && !value.is_boolean()))
            faults.add(u"template-wrong-type"_qs, u"/page/"_qs + name);
    }
}

void TemplateReader::readGeometry(const json &page, FaultList &faults)
{
    const auto turned = page.find("landscape");
    const PageFigures usual = turned != page.end() && turned->is_boolean() && turned->get<bool>() ? kLandscape : kPortrait;
    PageGeometry &geometry = m_template.m_geometry;
    geometry.sheet = QSizeF(points(numberAt(page, "sheetWidth", usual.sheetWidth)), points(numberAt(page, "sheetHeight", usual.sheetHeight)));
    geometry.type = QRectF(points(numberAt(page, "left", usual.left)), points(numberAt(page, "top", usual.top)),
                           points(numberAt(page, "width", usual.width)), points(numberAt(page, "height", usual.height)));
    const double lines = numberAt(page, "lines", usual.lines);
    const bool fits = QRectF(QPointF(0, 0), geometry.sheet).contains(geometry.type) && geometry.type.width() > 70
                   && geometry.type.height() > 200 && std::max(geometry.sheet.width(), geometry.sheet.height()) < points(kLongestSheet);
    const double below = numberAt(page, "numberBelow", 7);
    if (!fits || lines < 5 || lines > 100 || below < 0 || below > kLongestSheet)
        faults.add(u"template-page-size"_qs, u"/page"_qs);
    geometry.pitch = geometry.type.height() / std::max(1.0, lines);
    geometry.numberBelow = points(below);
}

void TemplateReader::readFonts(const json &fonts, FaultList &faults)
{
    for (const auto &[role, chain] : fonts.items()) {
        const QString name = QString::fromStdString(role);
        QStringList wishes;
        if (chain.is_array())
            for (const auto &wish : chain)
                if (wish.is_string())
                    wishes << QString::fromStdString(wish.get<std::string>());
        if (wishes.isEmpty())
            faults.add(u"template-empty-chain"_qs, u"/fonts/"_qs + name, {name});
        m_template.m_chains.insert(name == u"last" ? QString() : name, wishes);
    }
}

void TemplateReader::readStyles(const json &styles, FaultList &faults)
{
    for (const auto &[key, style] : styles.items()) {
        const QString name = QString::fromStdString(key);
        m_template.m_styles.insert(name, readStyle(name, style, faults));
    }
    if (!m_template.m_styles.contains(m_template.m_pageNumberStyle))
        faults.add(u"template-unknown-style"_qs, u"/page/numberStyle"_qs, {m_template.m_pageNumberStyle});
    if (!m_template.m_pageMark.isEmpty() && !m_template.m_styles.contains(m_template.m_pageMarkStyle))
        faults.add(u"template-unknown-style"_qs, u"/page/markStyle"_qs, {m_template.m_pageMarkStyle});
    if (!m_template.m_pageFoot.isEmpty() && !m_template.m_styles.contains(m_template.m_pageFootStyle))
        faults.add(u"template-unknown-style"_qs, u"/page/footStyle"_qs, {m_template.m_pageFootStyle});
}

TextStyle TemplateReader::readStyle(const QString &name, const json &style, FaultList &faults)
{
    const QString pointer = u"/styles/"_qs + name;
    static const QSet<QString> known{u"font"_qs, u"size"_qs, u"pitch"_qs, u"tracking"_qs, u"indent"_qs, u"left"_qs,
                                     u"right"_qs, u"before"_qs, u"after"_qs, u"grid"_qs, u"align"_qs, u"color"_qs, u"balance"_qs};
    for (const auto &[key, value] : style.items())
        if (!known.contains(QString::fromStdString(key)))
            faults.add(u"template-unknown-key"_qs, pointer + u'/' + QString::fromStdString(key), {QString::fromStdString(key)});
    TextStyle made;
    made.name = name;
    made.font = stringAt(style, "font");
    made.size = numberAt(style, "size", 16);
    made.onGrid = style.value("grid", false);
    made.balanced = style.value("balance", false);
    made.pitch = numberAt(style, "pitch", made.onGrid ? m_template.m_geometry.pitch : made.size * 1.6);
    made.tracking = numberAt(style, "tracking", 0);
    made.firstIndent = numberAt(style, "indent", 0);
    made.leftIndent = numberAt(style, "left", 0);
    made.rightIndent = numberAt(style, "right", 0);
    made.before = numberAt(style, "before", 0);
    made.after = numberAt(style, "after", 0);
    made.color = QColor(stringAt(style, "color").isEmpty() ? u"#000000"_qs : stringAt(style, "color")).rgb();
    made.align = alignOf(stringAt(style, "align")).value_or(TextStyle::Align::Justify);
    if (!alignOf(stringAt(style, "align")))
        faults.add(u"template-unknown-word"_qs, pointer + u"/align"_qs, {stringAt(style, "align")});
    if (!m_template.m_chains.contains(made.font))
        faults.add(u"template-unknown-font"_qs, pointer + u"/font"_qs, {made.font});
    const bool badSize = made.size < 4 || made.size > 100 || made.pitch < made.size || made.pitch > 200;
    if (badSize || !isInReach(made) || !staysInside(made, m_template.m_geometry.type.width()))
        faults.add(u"template-style-size"_qs, pointer, {name});
    return made;
}

void TemplateReader::throwIfFaulty() const
{
    if (!m_problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("template"), m_problems);
}

} // namespace xunzhen::report
