#include "models/report/template/blockcheck.h"

#include "models/report/template/blockgrammar.h"
#include "models/report/template/faultlist.h"
#include "models/report/template/jsonmembers.h"
#include "models/report/template/tablecheck.h"

#include <algorithm>
#include <cctype>

namespace xunzhen::report {

namespace {

using nlohmann::json;

bool isNumberInRange(const json &value)
{
    return value.is_number() && value.get<double>() >= 0 && value.get<double>() <= 1000;
}

bool holdsOnlyParagraphs(const json &blocks)
{
    static const QStringList paragraphs{u"para"_qs, u"heading"_qs};
    static const QStringList around{u"if"_qs, u"forEach"_qs};
    return blocks.is_array() && std::all_of(blocks.begin(), blocks.end(), [](const json &block) {
        const QString kind = block.is_object() ? textAt(block, "block") : QString();
        return paragraphs.contains(kind)
            || (around.contains(kind) && holdsOnlyParagraphs(block.value("blocks", json()))
                && holdsOnlyParagraphs(block.value("else", json::array())));
    });
}

QString child(const QString &pointer, size_t index)
{
    return pointer + u'/' + QString::number(qulonglong(index));
}

} // namespace

void BlockCheck::check(const json &blocks, const QString &pointer, const Scope &scope)
{
    if (!blocks.is_array()) {
        m_faults.add(u"template-not-a-list"_qs, pointer);
        return;
    }
    for (size_t i = 0; i < blocks.size(); ++i)
        checkBlock(blocks[i], child(pointer, i), scope);
}

void BlockCheck::checkBlock(const json &block, const QString &pointer, const Scope &scope)
{
    const QString kind = block.is_object() ? textAt(block, "block") : QString();
    const auto grammar = blockGrammar().constFind(kind);
    if (grammar == blockGrammar().constEnd()) {
        m_faults.add(u"template-unknown-block"_qs, pointer, {kind});
        return;
    }
    for (auto property = grammar->cbegin(); property != grammar->cend(); ++property)
        if (std::isupper(static_cast<unsigned char>(property.value())) && !block.contains(property.key().toStdString()))
            m_faults.add(u"template-property-missing"_qs, pointer, {kind, property.key()});
    if (kind == u"onePage" && !holdsOnlyParagraphs(block.value("blocks", json())))
        m_faults.add(u"template-only-paragraphs"_qs, pointer, {kind});
    if (kind == u"kvTable")
        TableCheck(m_names, m_faults).checkSpans(block, pointer);
    if (block.contains("columns"))
        TableCheck(m_names, m_faults).checkColumnStyles(block, pointer);
    // Without its list a loop's own names mean nothing; one fault says enough.
    const Scope outer = grouped(block, scope);
    if (grammar->contains(u"in"_qs) && !outer.find(textAt(block, "in"))) {
        m_faults.add(u"template-unknown-field"_qs, pointer + u"/in"_qs, {textAt(block, "in")});
        return;
    }
    const Scope inside = inner(block, outer);
    for (const auto &[key, value] : block.items()) {
        const QString name = QString::fromStdString(key);
        const QString place = pointer + u'/' + name;
        if (name == u"block")
            continue;
        if (!grammar->contains(name))
            m_faults.add(u"template-unknown-key"_qs, place, {name});
        else
            checkProperty(value, char(std::tolower(grammar->value(name))), place, name == u"in" ? outer : inside);
    }
}

void BlockCheck::checkProperty(const json &value, char kind, const QString &pointer, const Scope &scope)
{
    switch (kind) {
    case 't': return checkText(value, pointer, scope);
    case 'p': return checkPath(value, false, pointer, scope);
    case 'l': return checkPath(value, true, pointer, scope);
    case 'b': return check(value, pointer, scope);
    case 'c': return checkColumns(value, pointer, scope);
    case 'm': return checkWidths(value, pointer);
    case 'r': return checkRows(value, pointer, scope);
    default: break;
    }
    const bool text = kind == 's' || kind == 'w' || kind == 'v';
    if ((text && !value.is_string()) || (kind == 'n' && !isNumberInRange(value)) || (kind == 'f' && !value.is_boolean()))
        m_faults.add(u"template-wrong-type"_qs, pointer);
    else if (kind == 's' && !m_names.styles.contains(QString::fromStdString(value.get<std::string>())))
        m_faults.add(u"template-unknown-style"_qs, pointer, {QString::fromStdString(value.get<std::string>())});
}

void BlockCheck::checkText(const json &value, const QString &pointer, const Scope &scope)
{
    if (!value.is_string()) {
        m_faults.add(u"template-wrong-type"_qs, pointer);
        return;
    }
    scope.spend(limits::kCharactersOfBlock);
    checkText(QString::fromStdString(value.get<std::string>()), pointer, scope);
}

void BlockCheck::checkText(const QString &text, const QString &pointer, const Scope &scope)
{
    const bool fixed = text.startsWith(QLatin1Char('@'));
    if (fixed && !m_names.wording.has(text.mid(1)))
        m_faults.add(u"template-unknown-wording"_qs, pointer, {text.mid(1)});
    FaultList &faults = fixed ? m_wordingFaults : m_faults;
    const QString place = fixed ? u'/' + text.mid(1) : pointer;
    scanText(m_names.wording.resolve(text), [](const QString &) {},
             [&](const Placeholder &placeholder) { checkPlaceholder(placeholder, scope, faults, place); });
}

void BlockCheck::checkPlaceholder(const Placeholder &placeholder, const Scope &scope, FaultList &faults,
                                  const QString &pointer)
{
    scope.spend(limits::kCharactersOfBlock);
    if (!scope.find(placeholder.path))
        faults.add(u"template-unknown-field"_qs, pointer, {placeholder.path});
    for (const QString &filter : placeholder.filters) {
        const QString argument = filter.section(QLatin1Char(':'), 1);
        const bool known = filter == u"lines" || filter == u"box" || (filter.startsWith(u"box:"_qs) && !argument.isEmpty())
                        || (filter.startsWith(u"words:"_qs) && m_names.wording.hasTable(argument))
                        || (filter.startsWith(u"else:"_qs) && m_names.wording.has(argument))
                        || (filter.startsWith(u"then:"_qs) && m_names.wording.has(argument));
        if (!known)
            faults.add(u"template-unknown-filter"_qs, pointer, {filter});
        else if (filter.startsWith(u"then:"_qs))
            checkSentence(argument, scope);
    }
}

void BlockCheck::checkSentence(const QString &key, const Scope &scope)
{
    scanText(m_names.wording.resolve(u'@' + key), [](const QString &) {}, [&](Placeholder placeholder) {
        placeholder.filters.removeIf([](const QString &filter) { return filter.startsWith(u"then:"_qs); });
        checkPlaceholder(placeholder, scope, m_wordingFaults, u'/' + key);
    });
}

void BlockCheck::checkColumns(const json &columns, const QString &pointer, const Scope &scope)
{
    json widths = json::array();
    for (size_t i = 0; columns.is_array() && i < columns.size(); ++i) {
        const QString place = child(pointer, i);
        widths.push_back(columns[i].is_object() ? columns[i].value("mm", json()) : json());
        for (const auto &[key, value] : columns[i].items()) {
            const QString name = QString::fromStdString(key);
            if (!columnGrammar().contains(name))
                m_faults.add(u"template-unknown-key"_qs, place + u'/' + name, {name});
            else
                checkProperty(value, char(std::tolower(columnGrammar().value(name))), place + u'/' + name, scope);
        }
        if (!columns[i].is_object() || !columns[i].contains("text"))
            m_faults.add(u"template-property-missing"_qs, place, {u"column"_qs, u"text"_qs});
    }
    checkWidths(widths, pointer);
}

void BlockCheck::checkWidths(const json &widths, const QString &pointer)
{
    double sum = 0;
    bool good = widths.is_array() && !widths.empty();
    for (const auto &width : widths) {
        good = good && isNumberInRange(width) && width.get<double>() >= 5;
        sum += good ? points(width.get<double>()) : 0;
    }
    if (!good || sum > m_names.width + 0.5)
        m_faults.add(u"template-column-widths"_qs, pointer);
}

void BlockCheck::checkRows(const json &rows, const QString &pointer, const Scope &scope)
{
    for (size_t i = 0; rows.is_array() && i < rows.size(); ++i) {
        const QString place = child(pointer, i);
        const bool grouped = rows[i].is_object();
        if (grouped && rows[i].contains("in"))
            checkPath(rows[i]["in"], true, place, scope);
        else if (grouped)
            checkPath(rows[i].value("if", json()), false, place, scope);
        const json cells = grouped ? rows[i].value("cells", json()) : rows[i];
        const Scope inside = grouped ? inner(rows[i], scope) : scope;
        if (!cells.is_array() || cells.empty())
            m_faults.add(u"template-not-a-list"_qs, place);
        else
            for (size_t cell = 0; cell < cells.size(); ++cell)
                checkCell(cells[cell], child(grouped ? place + u"/cells"_qs : place, cell), inside);
    }
    if (!rows.is_array())
        m_faults.add(u"template-not-a-list"_qs, pointer);
}

void BlockCheck::checkCell(const json &cell, const QString &pointer, const Scope &scope)
{
    if (!cell.is_object())
        return checkText(cell, pointer, scope);
    for (const auto &[key, value] : cell.items()) {
        const QString name = QString::fromStdString(key);
        if (!cellGrammar().contains(name))
            m_faults.add(u"template-unknown-key"_qs, pointer + u'/' + name, {name});
        else
            checkProperty(value, char(std::tolower(cellGrammar().value(name))), pointer + u'/' + name, scope);
    }
    if (!cell.contains("text"))
        m_faults.add(u"template-property-missing"_qs, pointer, {u"cell"_qs, u"text"_qs});
}

void BlockCheck::checkPath(const json &value, bool list, const QString &pointer, const Scope &scope)
{
    if (!value.is_string()) {
        m_faults.add(u"template-wrong-type"_qs, pointer);
        return;
    }
    const QString path = QString::fromStdString(value.get<std::string>());
    const json *field = scope.find(path);
    if (!field)
        m_faults.add(u"template-unknown-field"_qs, pointer, {path});
    else if (list && !field->is_array())
        m_faults.add(u"template-not-a-list"_qs, pointer, {path});
}

// A table's rows may be in groups: the group's variable is known to the list of its rows.
Scope BlockCheck::grouped(const json &block, const Scope &scope) const
{
    const json *groups = scope.find(textAt(block, "groups"));
    if (!groups || !groups->is_array() || groups->empty())
        return scope;
    return scope.with(textAt(block, "group"), groups->front());
}

// Inside a loop its variable stands for the list's sample element; lists of texts have none, so an
// empty text takes its place.
Scope BlockCheck::inner(const json &block, const Scope &scope) const
{
    static const json kText = "";
    static const json kAnnex = {{"number", 1}};
    static const json kTurn = {{"index", 1}, {"first", true}};
    const QString name = textAt(block, "as");
    if (textAt(block, "block") == u"annex")
        return scope.with(u"annex"_qs, kAnnex);
    const json *list = scope.find(textAt(block, "in"));
    if (name.isEmpty() || !list || !list->is_array())
        return scope;
    return scope.with(name, list->empty() ? kText : list->front()).with(u"loop"_qs, kTurn);
}

} // namespace xunzhen::report
