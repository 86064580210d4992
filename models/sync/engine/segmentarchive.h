#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace xunzhen::sync {

/// Every sealed and every applied segment, kept beside the database under its name in the shared folder: what the folder
/// can be filled from again. Throws base::Error.
class SegmentArchive
{
public:
    explicit SegmentArchive(QString folder) : m_folder(std::move(folder)) {}

    /// Durable when it returns.
    void put(const QString &name, const QByteArray &bytes) const;
    void putAll(const std::vector<std::pair<QString, QByteArray>> &files) const;
    std::optional<QByteArray> get(const QString &name) const;
    std::optional<qint64> size(const QString &name) const;
    /// The names of all segments in the folder and below, sorted.
    QStringList segments(const QString &folder) const;
    QStringList folders(const QString &folder) const; ///< names of the folders in it, sorted
    void remove(const QString &name) const; ///< no error when it is gone
    QStringList list(const QString &folder) const; ///< names of the files in it, sorted

private:
    QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    QString m_folder;
};

}
