// Holding a pack's citations against a folder of law texts.
#include "models/services/laws/lawfiles.h"
#include "models/services/packservice.h"

#include "models/exchange/pack/packlawcheck.h"
#include "models/exchange/pack/packreader.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace xunzhen::services {

namespace {

/// The cited versions of the cited laws, by "short|version".
using CitedLaws = std::map<QString, domain::LawText>;

/// "safety(2021-06-10)", as the file of that version is called.
bool isCited(const QString &path, const domain::Pack &pack)
{
    const QString name = QFileInfo(path).completeBaseName();
    return std::any_of(pack.laws.begin(), pack.laws.end(), [&](const domain::LawReference &law) {
        return name == QStringLiteral("%1(%2)").arg(law.shortTitle, law.version)
               || name == QStringLiteral("%1（%2）").arg(law.shortTitle, law.version);
    });
}

QString lawKey(const QString &shortTitle, const QString &version) { return shortTitle + QLatin1Char('|') + version; }

CitedLaws readCitedLaws(const domain::Pack &pack, const QString &folder)
{
    CitedLaws cited;
    for (const domain::LawReference &law : pack.laws)
        cited.emplace(lawKey(law.shortTitle, law.version), domain::LawText{});
    for (const QString &path : lawFiles(folder)) {
        if (!isCited(path, pack))
            continue;
        try {
            domain::LawText text = readLawFile(path).text;
            if (const auto wanted = cited.find(lawKey(text.shortTitle, text.version)); wanted != cited.end())
                wanted->second = std::move(text);
        } catch (const base::Error &error) {
            if (base::isEnvironmental(error.code()))
                throw;
        } // a file that is no law text is nothing a citation can lean on
    }
    return cited;
}

}

base::Outcome<base::Problems> PackService::checkAgainstLaws(const QByteArray &json, const QString &lawFolder) const
{
    return base::attempt([&] {
        const domain::Pack pack = exchange::readPack(json).pack;
        const CitedLaws laws = readCitedLaws(pack, lawFolder);
        return exchange::checkAgainstLaws(pack, [&](const QString &shortTitle, const QString &version, const QString &article) {
            const auto law = laws.find(lawKey(shortTitle, version));
            if (law == laws.end())
                return std::optional<domain::LawArticle>();
            for (const domain::LawArticle &one : law->second.articles)
                if (one.number == article)
                    return std::optional(one);
            return std::optional<domain::LawArticle>();
        });
    });
}

}
