#include "ui/controls/theme/tokens.h"

namespace xunzhen::controls {

namespace {

Tokens light()
{
    return {.ground = 0xF6F8F7u, .surface = 0xFFFFFFu, .line = 0xD5DEDAu, .text = 0x1A2421u, .quiet = 0x53625Cu,
            .accent = 0x0B7A6Bu, .onAccent = 0xFFFFFFu, .soft = 0xE0F3EEu, .compliant = 0x1B7F3Bu, .risk = 0xB54708u,
            .major = 0xB42318u, .notApplicable = 0x5B6770u, .information = 0x175CD3u};
}

Tokens dark()
{
    return {.ground = 0x101614u, .surface = 0x18211Eu, .line = 0x2C3934u, .text = 0xE7EFEBu, .quiet = 0xA3B3ACu,
            .accent = 0x4CC2AEu, .onAccent = 0x08110Eu, .soft = 0x12352Fu, .compliant = 0x5BC47Cu, .risk = 0xF5A35Bu,
            .major = 0xFF8A80u, .notApplicable = 0x9AA7AEu, .information = 0x7FB2FFu, .dark = true};
}

Tokens contrast()
{
    return {.ground = 0x000000u, .surface = 0x000000u, .line = 0xFFFFFFu, .text = 0xFFFFFFu, .quiet = 0xE6E6E6u,
            .accent = 0xFFE100u, .onAccent = 0x000000u, .soft = 0x3A3500u, .compliant = 0x6BFF8Fu, .risk = 0xFFB866u,
            .major = 0xFF9C94u, .notApplicable = 0xD9D9D9u, .information = 0x9CC8FFu, .dark = true};
}

}

QColor Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return quiet;
    case Tone::Accent: return accent;
    case Tone::Compliant: return compliant;
    case Tone::Risk: return risk;
    case Tone::Major: return major;
    case Tone::NotApplicable: return notApplicable;
    case Tone::Information: return information;
    }
    return text;
}

Tokens tokensFor(const QString &theme)
{
    if (theme == QLatin1String("dark"))
        return dark();
    return theme == QLatin1String("contrast") ? contrast() : light();
}

QString toneCode(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return QStringLiteral("neutral");
    case Tone::Accent: return QStringLiteral("accent");
    case Tone::Compliant: return QStringLiteral("compliant");
    case Tone::Risk: return QStringLiteral("risk");
    case Tone::Major: return QStringLiteral("major");
    case Tone::NotApplicable: return QStringLiteral("na");
    case Tone::Information: return QStringLiteral("info");
    }
    return {};
}

}
