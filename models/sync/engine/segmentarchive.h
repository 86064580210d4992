#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace xunzhen::sync {

/// Every sealed and every applied segment, kept beside the database under its name in the shared folder: what the folder
/// can be filled from again. Throws base::Error.
class SegmentArchive
{
public:
    explicit SegmentArchive(QString folder) : m_folder(std::move(folder)) {}

    /// Durable when it returns.
    void put(const QString &name, const QByteArray &bytes) const;
    std::optional<QByteArray> get(const QString &name) const;
    std::optional<qint64> size(const QString &name) const;
    /// Of all files below a folder, with it; sorted. Names that are still being written are left out.
    QStringList names(const QString &folder) const;
    /// No error when it is gone already.
    void remove(const QString &name) const;

private:
    QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    QString m_folder;
};

}
