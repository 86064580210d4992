#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace xunzhen::store {

/// Pictures made from originals (upright, shrunk, stamped): may vanish at any time. `kind` is a short word such as
/// "thumb-256". Any thread. Reading never throws; writing gives up silently when there is no room, as the next reader
/// makes the picture anew.
class RenditionCache
{
public:
    explicit RenditionCache(QString folder);

    std::optional<QByteArray> get(const QString &hash, const QString &kind) const;
    void put(const QString &hash, const QString &kind, const QByteArray &bytes);
    void clear();

private:
    QString path(const QString &hash, const QString &kind) const;
    QString m_folder;
};

}
