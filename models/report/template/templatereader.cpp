#include "models/report/template/templatereader.h"

#include "models/report/template/blockcheck.h"
#include "models/report/template/blockgrammar.h"
#include "models/report/template/faultlist.h"
#include "models/report/template/jsonmembers.h"
#include "models/report/template/jsontext.h"
#include "models/report/template/textstylereader.h"
#include "models/report/template/usedfields.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

const QString kTemplateFile = QStringLiteral("template.json");
const QString kWordingFile = QStringLiteral("wording.json");
constexpr double kLongestSheet = 1200; // millimetres: A0 and a little

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
    checkKeys(root, {}, known, faults);
    m_template.m_id = textAt(root, "id");
    m_template.m_version = textAt(root, "version");
    m_template.m_title = textAt(root, "title");
    if (m_template.m_id.isEmpty() || m_template.m_title.isEmpty())
        faults.add(u"template-part-missing"_qs, {}, {u"id, title"_qs});
}

void TemplateReader::readPage(const json &page, FaultList &faults)
{
    checkPageKeys(page, faults);
    readGeometry(page, faults);
    m_template.m_pageNumber = textAt(page, "number");
    m_template.m_pageNumberStyle = textAt(page, "numberStyle");
    m_template.m_pageMark = textAt(page, "mark");
    m_template.m_pageMarkStyle = textAt(page, "markStyle");
    m_template.m_pageFoot = textAt(page, "foot");
    m_template.m_pageFootStyle = textAt(page, "footStyle");
    const auto position = positionOf(textAt(page, "numberPosition"));
    m_template.m_numberPosition = position.value_or(NumberPosition::Outer);
    if (!position)
        faults.add(u"template-unknown-word"_qs, u"/page/numberPosition"_qs, {textAt(page, "numberPosition")});
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
    const PageFigures usual = flagAt(page, "landscape") ? kLandscape : kPortrait;
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
        const TextStyle made = readTextStyle(name, style, m_template.m_geometry, faults);
        if (!m_template.m_chains.contains(made.font))
            faults.add(u"template-unknown-font"_qs, u"/styles/"_qs + name + u"/font"_qs, {made.font});
        m_template.m_styles.insert(name, made);
    }
    if (!m_template.m_styles.contains(m_template.m_pageNumberStyle))
        faults.add(u"template-unknown-style"_qs, u"/page/numberStyle"_qs, {m_template.m_pageNumberStyle});
    if (!m_template.m_pageMark.isEmpty() && !m_template.m_styles.contains(m_template.m_pageMarkStyle))
        faults.add(u"template-unknown-style"_qs, u"/page/markStyle"_qs, {m_template.m_pageMarkStyle});
    if (!m_template.m_pageFoot.isEmpty() && !m_template.m_styles.contains(m_template.m_pageFootStyle))
        faults.add(u"template-unknown-style"_qs, u"/page/footStyle"_qs, {m_template.m_pageFootStyle});
}

void TemplateReader::throwIfFaulty() const
{
    if (!m_problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("template"), m_problems);
}

} // namespace xunzhen::report
