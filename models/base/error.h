#pragma once

#include <QString>
#include <QStringList>

#include <exception>
#include <vector>

namespace xunzhen::base {

/// What kind of failure this is; presentation::sentence() turns it into words for the user.
enum class ErrorCode {
    // 1xx refused because of the input or the state: exit code 1
    InvalidInput = 100,
    NotFound,
    Refused,
    NotAllowed,
    Frozen,
    Clash,
    Unsupported,
    TooLarge,
    Cancelled,
    WrongEncoding,
    DamagedFile,
    EmptyFile,
    // 3xx the environment failed: exit code 3
    Io = 300,
    DiskFull,
    Permission,
    StoreDamaged,
    StoreTooNew,
    StoreLocked,
    StoreMissing,
    ShareMissing,
    ShareForeign,
    KeyMissing,
    Internal,
};

/// The stable, lower-case name of a code ("damaged-file"), used by --json and in tests.
QString codeName(ErrorCode code);
/// True for the 3xx family.
bool isEnvironmental(ErrorCode code);

/// One reason why some input was not taken, with the place where it stands.
struct Problem
{
    QString code;         ///< stable kebab-case name, e.g. "uscc-check-digit"; the sentence table maps it to words
    QString place;        ///< where: "第 12 行 · 统一社会信用代码", "/checklists/0/items/3/basis/0", "line 14"
    QStringList arguments; ///< what the sentence quotes (%1, %2 …)
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// Thrown by store, exchange, report and sync; caught by services. Carries technical text, never a sentence for the user.
class Error : public std::exception
{
public:
    explicit Error(ErrorCode code, QString detail = {}, Problems problems = {});

    ErrorCode code() const { return m_code; }
    const QString &detail() const { return m_detail; }
    const Problems &problems() const { return m_problems; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_detail;
    Problems m_problems;
    QByteArray m_what;
};

}
