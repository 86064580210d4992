#include "models/domain/enterprise/uscc.h"

namespace xunzhen::domain {

namespace {

constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
// GB 32100-2015 §5: weights 3^(i-1) mod 31.
constexpr int kWeights[17] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

}

QString Uscc::tidied(const QString &text)
{
    QString tidy;
    tidy.reserve(text.size());
    for (QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) // full-width forms
            c = QChar(c.unicode() - 0xFEE0);
        const bool filler = c.isSpace() || c == u'-' || c == u'\'' || c == QChar(0x200B) || c == QChar(0xFEFF);
        if (!filler)
            tidy.append(c.toUpper());
    }
    return tidy;
}

QChar Uscc::checkCharacter(QStringView first17)
{
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        const auto value = kAlphabet.indexOf(first17.at(i));
        if (value < 0)
            return {};
        sum += int(value) * kWeights[i];
    }
    return kAlphabet.at((31 - sum % 31) % 31);
}

Uscc::Fault Uscc::faultOf(const QString &text)
{
    const QString tidy = tidied(text);
    if (tidy.isEmpty())
        return Fault::Empty;
    if (tidy.size() != 18)
        return Fault::Length;
    for (const QChar c : tidy)
        if (!kAlphabet.contains(c))
            return Fault::Character;
    return checkCharacter(QStringView(tidy).left(17)) == tidy.back() ? Fault::None : Fault::CheckDigit;
}

std::optional<Uscc> Uscc::tryParse(const QString &text)
{
    return faultOf(text) == Fault::None ? std::optional(Uscc(tidied(text))) : std::nullopt;
}

QString usccFaultCode(Uscc::Fault fault)
{
    switch (fault) {
    case Uscc::Fault::None: return {};
    case Uscc::Fault::Empty: return QStringLiteral("uscc-empty");
    case Uscc::Fault::Length: return QStringLiteral("uscc-length");
    case Uscc::Fault::Character: return QStringLiteral("uscc-character");
    case Uscc::Fault::CheckDigit: return QStringLiteral("uscc-check-digit");
    }
    return {};
}

}
