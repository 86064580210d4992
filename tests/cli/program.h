#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace xunzhen::testing {

/// What one run of xunzhen-cli gave.
struct Run
{
    int exit = -1;
    QString out, err;
    QJsonObject json() const;
};

/// Runs xunzhen-cli with the arguments and waits for its end.
Run runCli(const QStringList &arguments);

/// A profile in a folder, driven by the command line with --json.
class Laptop
{
public:
    explicit Laptop(QString folder) : m_folder(std::move(folder)) {}
    Run operator()(QStringList arguments) const;
    const QString &folder() const { return m_folder; }

private:
    QString m_folder;
};

}
