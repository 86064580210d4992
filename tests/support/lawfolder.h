#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace xunzhen::testing {

/// A folder of law texts as legal staff keep them.
class LawFolder
{
public:
    QString path() const { return m_folder.path(); }

    /// "安全生产法(2021-06-10).md"; the articles are written as given, 第一条 and so on.
    QString add(const QString &shortTitle, const QString &version, const QStringList &articles)
    {
        const QString text = u"# 中华人民共和国%1\n\n%2通过\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n%3\n"_qs
                                 .arg(shortTitle, version, articles.join(u"\n\n"_qs));
        return write(u"%1(%2).md"_qs.arg(shortTitle, version), text.toUtf8());
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

private:
    QTemporaryDir m_folder;
};

}
