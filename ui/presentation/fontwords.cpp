#include "ui/presentation/fontwords.h"

namespace xunzhen::presentation {

namespace {

constexpr size_t kMaxCharacters = 12;

QString codePoint(const QString &character)
{
    return QStringLiteral("U+") + QString::number(character.toUcs4().value(0), 16).toUpper().rightJustified(4, u'0');
}

}

QString FontWords::role(const QString &code)
{
    if (code == QStringLiteral("fangsong"))
        return tr("FangSong");
    if (code == QStringLiteral("xiaobiaosong"))
        return tr("XiaoBiaoSong");
    if (code == QStringLiteral("heiti"))
        return tr("HeiTi");
    if (code == QStringLiteral("kaiti"))
        return tr("KaiTi");
    return code == QStringLiteral("songti") ? tr("SongTi") : code;
}

QString FontWords::summary(const report::FontCoverage &fonts)
{
    if (!fonts.missing.empty())
        return tr("No font on this laptop has %n character(s); the paper shows 〓 in their place", nullptr, int(fonts.missing.size()));
    QStringList roles;
    for (const auto &each : fonts.roles)
        roles << role(each.role);
    if (!roles.isEmpty())
        return tr("Not set in the office's fonts: %1").arg(roles.join(tr(", ")));
    return fonts.characters.empty() ? QString() : tr("Some rare characters are set in another font");
}

QString FontWords::missing(const report::MissingCharacter &character)
{
    QStringList places;
    for (const auto &place : character.places)
        places << tr("page %1 “%2”").arg(place.page).arg(place.around);
    return tr("%1 (%2): no font has it; the paper shows 〓 %n time(s): %3", nullptr, character.count)
        .arg(character.character, codePoint(character.character), places.join(tr(", ")));
}

QString FontWords::passed(const report::PassedFace &face)
{
    switch (face.why) {
    case report::PassedFace::Why::ForbidsEmbedding: return tr("%1 is here but forbids being embedded in a file").arg(face.name);
    case report::PassedFace::Why::Variable: return tr("%1 is here but is a variable font, which papers cannot use").arg(face.name);
    case report::PassedFace::Why::Damaged: return tr("%1 is here but its file is damaged").arg(face.name);
    }
    return {};
}

QString FontWords::substituted(const report::Substitution &role)
{
    QString line = tr("%1 is set in %2, which differs from the font of official papers; for the official paper please export on a "
                      "computer that has %3").arg(FontWords::role(role.role), role.used, role.wanted);
    for (const auto &face : role.passed)
        line += tr(" (%1)").arg(passed(face));
    return line;
}

QStringList FontWords::details(const report::FontCoverage &fonts)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(fonts.missing.size(), kMaxCharacters); ++i)
        lines << missing(fonts.missing[i]);
    if (fonts.missing.size() > kMaxCharacters)
        lines << tr("and %n more", nullptr, int(fonts.missing.size() - kMaxCharacters));
    for (const auto &each : fonts.roles)
        lines << substituted(each);
    for (const auto &each : fonts.characters)
        lines << tr("%1: “%2” set in %3").arg(role(each.role), each.characters, each.used);
    return lines;
}

QString FontWords::warning(const report::FontCoverage &fonts)
{
    QStringList lines;
    for (size_t i = 0; i < std::min<size_t>(fonts.missing.size(), 3); ++i)
        lines << missing(fonts.missing[i]);
    lines << tr("A font with these characters can be put into the folder fonts of the profile; then lay the paper out again.");
    return lines.join(u'\n');
}

}
