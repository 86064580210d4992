#pragma once

#include "models/sync/folder/sharefolder.h"

namespace xunzhen::sync {

/// A real folder. Any thread; one at a time writes, several may list and read.
class DirectoryShare : public ShareFolder
{
public:
    explicit DirectoryShare(QString root);

    int readersAtOnce() const override { return 8; }
    bool isThere() const override;
    std::vector<ShareEntry> list(const QString &folder) const override { return walk(folder, true); }
    std::vector<ShareEntry> listNames(const QString &folder) const override { return walk(folder, false); }
    std::optional<QByteArray> read(const QString &path, qint64 limit) const override;
    std::optional<qint64> size(const QString &path) const override;
    void makeFolder(const QString &folder) override;
    void writeTemporary(const QString &path, const QByteArray &bytes) override;
    void settle(const QString &temporary, const QString &path) override;
    void settleAll(const std::vector<std::pair<QString, QString>> &files) override;
    void remove(const QString &path) override;

private:
    std::vector<ShareEntry> walk(const QString &folder, bool withSizes) const;
    QString absolute(const QString &path) const;

    QString m_root;
};

}
