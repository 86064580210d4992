#pragma once

#include "models/store/merge/recordrefresh.h"

namespace xunzhen::store {

/// The group whose value takes a record out of use: empty = it stays.
inline const QByteArray kVoidGroup = QByteArrayLiteral("void");

/// A record taken out by one person and changed by another who had not seen each other (sync.md §3.5). Both lie in groups of
/// their own, so the heads alone do not tell. Therefore an operation of the group "void" names in `supersedes`, besides the
/// versions that it replaces, the heads of the other groups that its author had seen; and an edit of a record that was taken
/// out names the voiding that its author had seen. To name a version of another group replaces nothing (HeadUpkeep). Points
/// into the heads of the record that it was made from.
struct Voiding
{
    std::vector<const HeadValue *> voids;  ///< shown first; empty when the record is not taken out, or that itself clashes
    std::vector<const HeadValue *> edits;  ///< heads of other groups that are edits, shown first
    std::vector<const HeadValue *> unseen; ///< those edits that no void and that has seen no void: they stand against it
};

/// `values`: all heads of the record. Cheap for a record that nobody ever took out.
Voiding voidingOf(const TableShape &shape, const std::vector<HeadValue> &values, LogTables &log);
/// Only what it names: the other parts stay empty.
std::vector<const HeadValue *> editsAmong(const std::vector<HeadValue> &values, LogTables &log);

bool contains(const std::vector<LocalVersion> &versions, const LocalVersion &version);

/// The part of `value` that is about the group "void", for when the edit is what counts: "it stays". Members that no table
/// knows stay in it.
QByteArray voidPartOf(const QByteArray &value, const TableShape &shape);
/// Whether the value says anything of that group.
bool speaksOfVoid(const QByteArray &value);

}
