#include "models/store/merge/voiding.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace xunzhen::store {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *kVoided = "voided";

bool takesOut(const TableShape &shape, const QByteArray &value)
{
    const auto cells = shape.cells(value);
    const auto [from, to] = shape.range(QString::fromLatin1(kVoidGroup));
    return std::any_of(cells.begin() + from, cells.begin() + to, [](const Cell &cell) {
        const auto *text = std::get_if<QByteArray>(&cell);
        return text && !text->isEmpty();
    });
}

bool isOwnOf(const HeadValue &head, LogTables &log)
{
    const auto op = log.findOp(head.version);
    return op && op->group == head.headGroup;
}

void sortShownFirst(std::vector<const HeadValue *> &heads)
{
    std::sort(heads.begin(), heads.end(), [](auto *left, auto *right) { return isShownBefore(*left, *right); });
}

/// Those that take the record out, all saying the same.
std::vector<const HeadValue *> voidsAmong(const TableShape &shape, const std::vector<HeadValue> &values, LogTables &log)
{
    std::vector<const HeadValue *> voids;
    for (const HeadValue &one : values)
        if (one.headGroup == kVoidGroup)
            voids.push_back(&one);
    sortShownFirst(voids);
    const auto range = shape.range(QString::fromLatin1(kVoidGroup));
    const bool isOut = !voids.empty() && std::all_of(voids.begin(), voids.end(), [&](const HeadValue *one) {
        return takesOut(shape, one->value) && agree(shape.cells(voids.front()->value), shape.cells(one->value), range);
    });
    if (!isOut)
        return {};
    std::erase_if(voids, [&](const HeadValue *one) { return !isOwnOf(*one, log); });
    return voids;
}

/// Either had the other before its eyes.
bool haveMet(const HeadValue &voiding, const HeadValue &edit, LogTables &log)
{
    const auto one = log.findOp(voiding.version), other = log.findOp(edit.version);
    return contains(one->supersedes, edit.version) || contains(other->supersedes, voiding.version);
}

}

bool contains(const std::vector<LocalVersion> &versions, const LocalVersion &version)
{
    return std::find(versions.begin(), versions.end(), version) != versions.end();
}

std::vector<const HeadValue *> editsAmong(const std::vector<HeadValue> &values, LogTables &log)
{
    std::vector<const HeadValue *> edits;
    for (const HeadValue &one : values)
        if (one.headGroup != kWholeRecord && one.headGroup != kVoidGroup && isOwnOf(one, log))
            edits.push_back(&one);
    sortShownFirst(edits);
    return edits;
}

Voiding voidingOf(const TableShape &shape, const std::vector<HeadValue> &values, LogTables &log)
{
    Voiding voiding;
    voiding.voids = voidsAmong(shape, values, log);
    if (voiding.voids.empty())
        return voiding;
    voiding.edits = editsAmong(values, log);
    std::copy_if(voiding.edits.begin(), voiding.edits.end(), std::back_inserter(voiding.unseen), [&](const HeadValue *edit) {
        return std::none_of(voiding.voids.begin(), voiding.voids.end(),
                            [&](const HeadValue *one) { return haveMet(*one, *edit, log); });
    });
    return voiding;
}

QByteArray voidPartOf(const QByteArray &value, const TableShape &shape)
{
    if (speaksOfVoid(value))
        return value;
    Json part = Json::parse(value.begin(), value.end(), nullptr, false);
    for (const QByteArray &column : shape.columns())
        part.erase(column.toStdString());
    part[kVoided] = nullptr;
    return QByteArray::fromStdString(part.dump(-1, ' ', false, Json::error_handler_t::replace));
}

bool speaksOfVoid(const QByteArray &value)
{
    const Json json = Json::parse(value.begin(), value.end(), nullptr, false);
    return json.is_object() && json.contains(kVoided);
}

}
