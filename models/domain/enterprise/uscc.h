#pragma once

#include <QString>

#include <optional>

namespace xunzhen::domain {

/// 统一社会信用代码 by GB 32100-2015: 18 characters of 0-9 A-H J-N P-R T-U W-Y, the last a check character (§5, modulus 31).
/// An Uscc that exists is valid.
class Uscc
{
public:
    enum class Fault { None, Empty, Length, Character, CheckDigit };

    /// Full-width characters, spaces, hyphens and lower case are put right first.
    static std::optional<Uscc> tryParse(const QString &text);
    /// What is wrong with the text, after the same tidying.
    static Fault faultOf(const QString &text);
    /// The text without spaces and hyphens, half-width, upper case: what offices meant to write.
    static QString tidied(const QString &text);
    /// The check character for 17 valid leading characters; null QChar when one of them is not allowed.
    static QChar checkCharacter(QStringView first17);

    const QString &text() const { return m_text; }
    /// The organisation code inside: characters 9 to 17 (GB 11714).
    QString organisationCode() const { return m_text.mid(8, 9); }
    bool operator==(const Uscc &) const = default;

private:
    explicit Uscc(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

QString usccFaultCode(Uscc::Fault fault); ///< "uscc-empty", "uscc-length", "uscc-character", "uscc-check-digit"

}
