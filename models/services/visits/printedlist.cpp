// 纸上清单: the questions of a visit on paper, to be typed back.
#include "models/services/examineservice.h"

#include "models/base/chinatime.h"
#include "models/domain/visit/visitcode.h"
#include "models/report/handout.h"
#include "models/report/paperrenderer.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papers/reportcontent.h"
#include "models/services/settingsservice.h"
#include "models/services/workspace.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/visit/visitrecordreader.h"

namespace xunzhen::services {

namespace {

report::HandoutItem itemOf(const domain::CheckItem &item)
{
    return {item.code, item.question, citationTexts(item.basis), item.method,
            item.standard.isEmpty() ? item.guideDo : item.standard, {}, item.grade == domain::Grade::Major};
}

QStringList titlesOf(const domain::VisitRecord &record)
{
    QStringList titles;
    for (const domain::PinnedItem &pinned : record.items)
        titles << pinned.checklistTitle;
    titles.removeDuplicates();
    return titles;
}

/// One list through all checklists, so that a question has the same number here as on the screen.
report::HandoutList listOf(const domain::VisitRecord &record)
{
    const QStringList titles = titlesOf(record);
    report::HandoutList list;
    list.title = titles.size() > 1 ? QStringLiteral("%1等%2份").arg(titles.front()).arg(titles.size()) : titles.value(0);
    list.code = QStringLiteral("体检码 %1").arg(domain::spacedVisitCode(record.visit.id));
    for (const domain::PinnedItem &pinned : record.items) {
        const QString title = titles.size() > 1 ? QStringLiteral("%1 · %2").arg(pinned.checklistTitle, pinned.section)
                                                : pinned.section;
        if (list.sections.empty() || list.sections.back().title != title)
            list.sections.push_back({title, {}});
        list.sections.back().items.push_back(itemOf(pinned.item));
    }
    return list;
}

report::HandoutSource sourceOf(Workspace &workspace, const domain::VisitRecord &record, const QString &giver)
{
    const domain::PinnedItem first = record.items.empty() ? domain::PinnedItem() : record.items.front();
    const auto pack = PackLibrary(workspace).find(first.packCode, first.packVersion);
    return {pack ? pack->title : first.packCode, first.packVersion, pack ? pack->bureau : record.visit.bureau, giver};
}

report::Handout handoutOf(Workspace &workspace, const domain::VisitId &visit, const QString &giver)
{
    const domain::VisitRecord record = store::VisitRecordReader(workspace.database()).record(visit);
    const domain::Enterprise firm = store::EnterpriseRepository(workspace.database()).get(record.visit.enterprise);
    report::Handout handout;
    handout.kind = domain::HandoutKind::Checklist;
    handout.date = base::chinaDay(record.visit.openedAt);
    handout.source = sourceOf(workspace, record, giver);
    handout.firm = {firm.name, firm.uscc, firm.address, firm.legalPerson, firm.contact, firm.phone};
    handout.lists = {listOf(record)};
    return handout;
}

}

base::Outcome<Handout> ExamineService::printedList(const domain::VisitId &visit, const base::Work &work) const
{
    const QString giver = SettingsService(m_workspace).settings().bureau;
    const auto values = m_workspace.read([&] { return handoutOf(m_workspace, visit, giver); });
    if (!values)
        return values.error();
    return base::attempt([&] {
        const auto paper = m_workspace.press().render(*values, work);
        return Handout{std::make_shared<const DraftPaper>(paper),
                       QStringLiteral("体检清单 %1 %2.pdf").arg(domain::visitCode(visit), values->date.toString(Qt::ISODate))};
    });
}

}
