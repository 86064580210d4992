#include "models/exchange/table/workbookparts.h"

#include "models/base/error.h"
#include "models/exchange/table/xmlpart.h"

#include <QDir>
#include <QHash>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kMaxRelationships = 10'000;

struct Relationship
{
    QString type; ///< last segment of the type's address: "worksheet", "styles", …
    QString target;
};

class RelationshipHandler : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != QByteArrayView("Relationship") || relationships.size() >= kMaxRelationships)
            return;
        const QString type = attributes.text("Type").section(QLatin1Char('/'), -1);
        relationships.insert(attributes.text("Id"), {type, attributes.text("Target")});
    }
    void end(QByteArrayView) override {}

    QHash<QString, Relationship> relationships;
};

class WorkbookHandler : public XmlHandler
{
public:
    struct Sheet
    {
        QString name, relationship;
        bool visible = true;
    };

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == QByteArrayView("workbookPr"))
            epoch1904 = attributes.flag("date1904");
        else if (name == QByteArrayView("sheet") && sheets.size() < kMaxRelationships)
            sheets.push_back({attributes.text("name"), attributes.text("id"), !attributes.text("state").contains(
                                                                                  QLatin1String("idden"))});
    }
    void end(QByteArrayView) override {}

    std::vector<Sheet> sheets;
    bool epoch1904 = false;
};

/// Targets are relative to the folder of the part that holds them; they never leave the package.
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + QLatin1Char('/') + target);
}

QHash<QString, Relationship> relationshipsOf(ZipArchive &archive, const QString &part)
{
    const QString folder = part.section(QLatin1Char('/'), 0, -2);
    const QString file = part.section(QLatin1Char('/'), -1);
    const QString prefix = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
    const QString path = prefix + QStringLiteral("_rels/") + file + QStringLiteral(".rels");
    if (!archive.has(path))
        return {};
    RelationshipHandler handler;
    readXmlPart(archive, path, handler);
    for (Relationship &relationship : handler.relationships)
        relationship.target = resolved(folder, relationship.target);
    return handler.relationships;
}

QString targetOfType(const QHash<QString, Relationship> &relationships, const QString &type)
{
    for (const Relationship &relationship : relationships)
        if (relationship.type == type)
            return relationship.target;
    return {};
}

QString workbookPart(ZipArchive &archive)
{
    QString part = targetOfType(relationshipsOf(archive, {}), QStringLiteral("officeDocument"));
    if (part.isEmpty() || !archive.has(part))
        part = QStringLiteral("xl/workbook.xml");
    if (part.endsWith(QLatin1String(".bin")) || archive.has(QStringLiteral("xl/workbook.bin")))
        throw Error(ErrorCode::Unsupported, part, {{QStringLiteral("binary-workbook"), {}, {}}});
    if (!archive.has(part))
        throw Error(ErrorCode::DamagedFile, QStringLiteral("no workbook"), {{QStringLiteral("no-workbook"), {}, {}}});
    return part;
}

}

const SheetPart &WorkbookParts::first() const
{
    for (const SheetPart &sheet : sheets)
        if (sheet.visible)
            return sheet;
    return sheets.front();
}

WorkbookParts locateWorkbookParts(ZipArchive &archive)
{
    const QString part = workbookPart(archive);
    WorkbookHandler workbook;
    readXmlPart(archive, part, workbook);
    const auto relationships = relationshipsOf(archive, part);
    if (workbook.sheets.empty())
        throw Error(ErrorCode::EmptyFile, QStringLiteral("no sheet"), {{QStringLiteral("no-sheet"), {}, {}}});

    WorkbookParts parts;
    parts.epoch1904 = workbook.epoch1904;
    for (const WorkbookHandler::Sheet &sheet : workbook.sheets)
        parts.sheets.push_back({sheet.name, relationships.value(sheet.relationship).target, sheet.visible});
    parts.sharedStrings = targetOfType(relationships, QStringLiteral("sharedStrings"));
    parts.styles = targetOfType(relationships, QStringLiteral("styles"));
    return parts;
}

}
