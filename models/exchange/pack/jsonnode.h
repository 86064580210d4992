#pragma once

#include "models/exchange/pack/jsontext.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace xunzhen::exchange {

enum class Presence { Optional, Required };

/// One object of a JSON document that reads its members by type and notes every fault with its pointer: "key-missing",
/// "type-wrong" (argument: the type wanted), "text-empty", "text-too-long", "date-unreadable", "list-empty". What is
/// faulty reads as empty, so that reading goes on and finds all faults at once.
class JsonNode
{
public:
    JsonNode(const Json &value, QString pointer, base::Problems &problems);

    const QString &pointer() const { return m_pointer; }
    QString pointer(const char *key) const;
    bool has(const char *key) const { return find(key) != nullptr; }

    QString text(const char *key, Presence presence = Presence::Required) const;
    QStringList texts(const char *key, Presence presence = Presence::Optional) const;
    QDate date(const char *key, Presence presence = Presence::Optional) const;
    /// An integer from 1 on; 0 when null or absent.
    int ordinal(const char *key) const;
    std::optional<double> number(const char *key) const;
    bool truth(const char *key) const;
    /// The member itself; null when absent or JSON null.
    const Json *find(const char *key) const;
    /// The member object; nothing when absent or null.
    std::optional<JsonNode> child(const char *key, Presence presence = Presence::Optional) const;
    /// The member's elements, all of them objects.
    std::vector<JsonNode> children(const char *key, Presence presence = Presence::Optional) const;

    void fault(const char *key, const QString &code, const QStringList &arguments = {}) const;

private:
    const Json *list(const char *key, Presence presence) const;
    QString textOf(const Json &value, const QString &pointer) const;
    void faultAt(const QString &pointer, const QString &code, const QStringList &arguments = {}) const;

    const Json *m_value;
    QString m_pointer;
    base::Problems *m_problems;
};

}
