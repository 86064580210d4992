#pragma once

#include <QCoreApplication>
#include <QJsonObject>

#include <vector>

namespace xunzhen::presentation {

/// The words of the screen for records, merge groups and their fields: how a conflict is said aloud.
class GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupWords)

public:
    struct Field
    {
        QString column, word, value;
        bool writable = false; ///< free text that "write another" may change
    };

    static QString entity(const QString &entity);
    /// "Enterprise · contact"
    static QString group(const QString &entity, const QString &group);
    static QString groupWord(const QString &group);
    static QString field(const QString &column);
    /// The fields of one value that mean something to a person; ids and hashes are left out.
    static std::vector<Field> fields(const QJsonObject &value);

private:
    static QString worded(const QString &column, const QJsonValue &value);
};

}
