#include "models/services/paperlookup.h"

#include "models/services/workspace.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/person/inspectorrepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr int kLeastDigits = 8;

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{3000}]+"));
    return text.remove(space);
}

QString numberIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("([^\\d\\s：:,，;；〔\\[（(【]+)\\s*[〔\\[（(【［]\\s*(\\d{4})\\s*[〕\\])）】］]\\s*"
                       "((?:临\\s*[A-Za-z2-7]{2,12}\\s*-\\s*)?\\d{1,6})\\s*号"));
    const auto match = shape.match(text);
    return match.hasMatch() ? QStringLiteral("%1〔%2〕%3号").arg(match.captured(1), match.captured(2), withoutSpace(match.captured(3)).toUpper())
                            : QString();
}

QString digestIn(const QString &text)
{
    static const QRegularExpression named(QStringLiteral("sha-?256[^0-9a-f]{0,4}((?:[0-9a-f][\\s-]*){8,64})"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral("(?<![0-9a-z])((?:[0-9a-f][ -]?){8,64})(?![0-9a-z])"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(QStringLiteral("\\d{4}\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}\\s*日?"));
    auto match = named.match(text);
    if (!match.hasMatch())
        match = bare.match(QString(text).remove(date));
    const QString digits = withoutSpace(match.captured(1)).remove(u'-').toLower();
    return digits.size() >= kLeastDigits ? digits : QString();
}

}

PaperMarks marksIn(const QString &text) { return {numberIn(text), digestIn(text)}; }

base::Outcome<std::vector<PaperMatch>> PaperLookup::find(const PaperMarks &marks) const
{
    return m_workspace.read([&] {
        const store::PaperRepository papers(m_workspace.database());
        auto found = marks.number.isEmpty() ? std::vector<domain::Paper>() : papers.byNumber(marks.number);
        if (found.empty() && !marks.digest.isEmpty())
            for (const domain::Paper &paper : papers.all())
                if (paper.recordDigest.startsWith(marks.digest))
                    found.push_back(paper);
        std::vector<PaperMatch> matches;
        for (const domain::Paper &paper : found) {
            const auto firm = store::EnterpriseRepository(m_workspace.database()).find(paper.enterprise);
            const auto by = store::InspectorRepository(m_workspace.database()).find(paper.issuedBy);
            matches.push_back({paper, firm ? firm->name : QString(), by ? by->name : QString(),
                               marks.digest.isEmpty() || paper.recordDigest.startsWith(marks.digest)});
        }
        std::stable_sort(matches.begin(), matches.end(),
                         [](const PaperMatch &a, const PaperMatch &b) { return a.digestAgrees > b.digestAgrees; });
        return matches;
    });
}

}
