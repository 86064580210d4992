#include "app/cli/fontwords.h"

#include "ui/presentation/fontwords.h"

#include <QJsonArray>

namespace xunzhen::cli {

namespace {

QString code(report::PassedFace::Why why)
{
    switch (why) {
    case report::PassedFace::Why::ForbidsEmbedding: return QStringLiteral("forbids-embedding");
    case report::PassedFace::Why::Variable: return QStringLiteral("variable");
    case report::PassedFace::Why::Damaged: return QStringLiteral("damaged");
    }
    return {};
}

QJsonObject missingAsJson(const report::MissingCharacter &character)
{
    QJsonArray places;
    for (const auto &place : character.places)
        places.append(QJsonObject{{QStringLiteral("page"), place.page}, {QStringLiteral("around"), place.around}});
    return {{QStringLiteral("character"), character.character},
            {QStringLiteral("codePoint"), QString::number(character.character.toUcs4().value(0), 16).toUpper()},
            {QStringLiteral("count"), character.count}, {QStringLiteral("places"), places}};
}

QJsonObject substitutionAsJson(const report::Substitution &each)
{
    QJsonArray passed;
    for (const auto &face : each.passed)
        passed.append(QJsonObject{{QStringLiteral("face"), face.name}, {QStringLiteral("why"), code(face.why)}});
    return {{QStringLiteral("role"), each.role}, {QStringLiteral("wanted"), each.wanted}, {QStringLiteral("used"), each.used},
            {QStringLiteral("characters"), each.characters}, {QStringLiteral("passedOver"), passed}};
}

}

QJsonObject fontsAsJson(const report::FontCoverage &fonts)
{
    QJsonArray missing, roles, characters;
    for (const auto &each : fonts.missing)
        missing.append(missingAsJson(each));
    for (const auto &each : fonts.roles)
        roles.append(substitutionAsJson(each));
    for (const auto &each : fonts.characters)
        characters.append(substitutionAsJson(each));
    return {{QStringLiteral("missing"), missing}, {QStringLiteral("substituted"), roles}, {QStringLiteral("otherFaces"), characters}};
}

void noteFonts(Context &context, const report::FontCoverage &fonts)
{
    for (const QString &line : presentation::FontWords::details(fonts))
        context.note(line);
}

}
