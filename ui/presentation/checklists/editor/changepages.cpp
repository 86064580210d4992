#include "ui/presentation/checklists/editor/changepages.h"

#include "ui/presentation/checklists/packwords.h"
#include "ui/presentation/richtext.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using namespace richtext;

namespace {

QString strong(const QString &words) { return QStringLiteral("<p><b>%1</b></p>").arg(text(words)); }
QString quoted(const QString &words) { return QStringLiteral("<blockquote>%1</blockquote>").arg(text(words)); }

/// Long entries that are new or gone are known by their first fields.
constexpr size_t kFieldsOfWhole = 4;

}

QString ChangePages::changes(const QString &headline, const std::vector<domain::PackChange> &changes)
{
    QString html = title(headline);
    if (changes.empty())
        return html + paragraph(tr("Nothing differs."));
    QString list;
    for (const domain::PackChange &change : changes) {
        if (!change.list.isEmpty() && change.list != list)
            html += heading(change.list);
        list = change.list;
        html += strong(PackWords::line(change));
        const bool whole = change.kind == domain::PackChange::Kind::Added || change.kind == domain::PackChange::Kind::Removed;
        for (size_t i = 0; i < change.fields.size() && (!whole || i < kFieldsOfWhole); ++i)
            html += quoted(whole ? tr("%1: %2").arg(PackWords::field(change.fields[i].field),
                                                    PackWords::value(change.fields[i], change.fields[i].before + change.fields[i].after))
                                 : tr("%1\nbefore: %2\nnow: %3")
                                       .arg(PackWords::field(change.fields[i].field),
                                            PackWords::value(change.fields[i], change.fields[i].before),
                                            PackWords::value(change.fields[i], change.fields[i].after)));
    }
    return html;
}

QString ChangePages::history(const std::vector<services::PackEdit> &edits, const std::vector<domain::Release> &releases)
{
    QString html = title(tr("Who changed what"));
    if (!edits.empty()) {
        QStringList lines;
        for (const services::PackEdit &edit : edits)
            lines << QStringList{Words::moment(edit.at), edit.who, PackWords::kind(edit.what), edit.entry}.join(QStringLiteral(" · "));
        html += heading(tr("In the draft, newest first")) + points(lines);
    }
    for (auto release = releases.rbegin(); release != releases.rend(); ++release) {
        QStringList parts{tr("Version %1").arg(release->version), Words::day(release->on), release->by};
        parts.removeAll(QString());
        html += heading(parts.join(QStringLiteral(" · "))) + paragraph(release->note);
        QStringList lines;
        for (const domain::ReleaseChange &change : release->changes)
            lines << PackWords::line(change);
        html += points(lines);
    }
    return edits.empty() && releases.empty() ? html + paragraph(tr("Nothing has been changed yet.")) : html;
}

QString ChangePages::sentence(const services::PackDraftProblem &problem)
{
    const QString place = QStringList{problem.entry, problem.member}.join(u' ').trimmed();
    const QString why = Sentences::reason(problem.problem.code, problem.problem.arguments);
    return place.isEmpty() ? why : tr("%1: %2").arg(place, why);
}

QString ChangePages::problems(const std::vector<services::PackDraftProblem> &problems)
{
    QString lines;
    for (const services::PackDraftProblem &problem : problems)
        lines += QStringLiteral("<li><a href=\"%1\">%2</a></li>").arg(text(problem.entry), text(sentence(problem)));
    return lines.isEmpty() ? paragraph(tr("✓ Nothing stands in the way.")) : QStringLiteral("<ul>%1</ul>").arg(lines);
}

}
