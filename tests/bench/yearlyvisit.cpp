#include "tests/bench/yearlyvisit.h"

#include "tests/bench/district.h"

#include "models/base/chinatime.h"
#include "models/services/visits/findingdraft.h"
#include "models/services/visits/plandraft.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

namespace xunzhen::bench {

namespace {

constexpr int kQuestions = 30;
constexpr int kPhotosEach = District::kPhotos / District::kVisits;
constexpr int kUnremedied = 700; ///< so many of the latest visits have items that are still open
constexpr int kMinutesApart = 365 * 24 * 60 / District::kVisits;

QByteArray smallPicture(int number)
{
    QImage image(24, 18, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(QRgb(number)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// As BlobStore::put, without waiting for the disk twenty thousand times.
QString keep(const store::BlobStore &blobs, const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString path = blobs.path(hash);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return hash;
}

domain::Verdict verdictAt(int ordinal)
{
    if (ordinal % 10 == 3)
        return domain::Verdict::AtRisk;
    return ordinal % 7 == 5 ? domain::Verdict::NotApplicable : domain::Verdict::Compliant;
}

}

YearlyVisit::YearlyVisit(services::Workspace &workspace, int number, const domain::InspectorId &lead,
                         const domain::InspectorId &second)
    : m_workspace(workspace), m_number(number), m_lead(lead), m_second(second)
{
}

bool YearlyVisit::isOpen() const { return m_number >= District::kVisits - District::kOpen; }

domain::Visit YearlyVisit::begin(const domain::EnterpriseId &firm, const QString &domain) const
{
    domain::Visit visit;
    visit.id = m_workspace.ids().make<domain::VisitId>();
    visit.enterprise = firm;
    visit.kind = m_number % 3 ? domain::VisitKind::Service : domain::VisitKind::Check;
    visit.bureau = QStringLiteral("津南区应急管理局");
    visit.domain = domain;
    visit.source = QStringLiteral("年度计划");
    visit.lead = m_lead;
    visit.second = m_second;
    visit.companion = QStringLiteral("王建国（安全总监）");
    visit.openedAt = m_workspace.clock().now().addSecs(-60LL * kMinutesApart * (District::kVisits - m_number));
    return visit;
}

void YearlyVisit::write(const domain::EnterpriseId &firm, const List &list)
{
    store::Database &database = m_workspace.database();
    m_firm = store::EnterpriseRepository(database).get(firm);
    m_visit = begin(firm, list.domain);
    const std::vector<domain::PinnedItem> items(list.items.begin(),
                                                list.items.begin() + std::min<qsizetype>(kQuestions, qsizetype(list.items.size())));
    store::VisitRepository(database).save(m_visit);
    store::VisitItemRepository(database).pin(m_visit.id, items);
    for (const domain::PinnedItem &pinned : items)
        if (!isOpen() || pinned.ordinal < int(items.size()) / 2)
            answer(pinned);
    while (m_photos < kPhotosEach)
        photograph(items.front().item.code);
    if (!isOpen())
        issue();
}

void YearlyVisit::answer(const domain::PinnedItem &pinned)
{
    domain::Answer answer;
    answer.visit = m_visit.id;
    answer.itemCode = pinned.item.code;
    answer.id = domain::answerIdFor(m_visit.id, pinned.item.code);
    answer.itemHash = pinned.hash;
    answer.verdict = verdictAt(pinned.ordinal);
    answer.answeredBy = pinned.ordinal % 2 ? m_lead : m_second;
    answer.answeredAt = m_visit.openedAt.addSecs(60 * pinned.ordinal);
    if (answer.verdict == domain::Verdict::AtRisk) {
        answer.place = QStringLiteral("%1号车间").arg(pinned.ordinal / 10 + 1);
        answer.note = QStringLiteral("现场查看时未见有关记录，负责人称正在补齐");
    }
    store::AnswerRepository(m_workspace.database()).save(answer);
    if (answer.verdict == domain::Verdict::AtRisk)
        find(pinned, answer);
}

void YearlyVisit::find(const domain::PinnedItem &pinned, const domain::Answer &answer)
{
    domain::Finding finding = services::draftFinding(pinned, answer, int(m_plan.size()));
    finding.cause = QStringLiteral("日常检查没有落实");
    store::FindingRepository(m_workspace.database()).save(finding);
    domain::RemediationItem item =
        services::draftPlanItem(finding, pinned, m_firm, nullptr, base::chinaDay(m_visit.openedAt));
    item.ordinal = int(m_plan.size());
    store::RemediationRepository(m_workspace.database()).save(item);
    m_plan.push_back(item);
    photograph(pinned.item.code);
}

void YearlyVisit::photograph(const QString &itemCode)
{
    if (m_photos == kPhotosEach)
        return;
    const QByteArray picture = smallPicture(m_number * kPhotosEach + m_photos++);
    domain::Evidence evidence;
    evidence.id = m_workspace.ids().make<domain::EvidenceId>();
    evidence.visit = m_visit.id;
    evidence.itemCode = itemCode;
    evidence.hash = evidence.thumbnail = keep(m_workspace.blobs(), picture);
    evidence.mediaType = QStringLiteral("image/png");
    evidence.fileName = QStringLiteral("现场%1.png").arg(m_photos);
    evidence.byteCount = picture.size();
    evidence.width = 24;
    evidence.height = 18;
    evidence.addedAt = m_visit.openedAt;
    evidence.addedBy = m_lead;
    store::EvidenceRepository(m_workspace.database()).save(evidence);
}

void YearlyVisit::issue()
{
    store::Database &database = m_workspace.database();
    domain::Paper paper;
    paper.id = m_workspace.ids().make<domain::PaperId>();
    paper.visit = m_visit.id;
    paper.enterprise = m_firm.id;
    paper.kind = paper.templateId = domain::kConsultationReport;
    paper.number = domain::documentNumber(QStringLiteral("津南应急"), QStringLiteral("会诊"), 2026, m_number + 1);
    paper.pdfHash = keep(m_workspace.blobs(), QByteArrayLiteral("%PDF-1.7 of a bench\n"));
    paper.versions = QStringLiteral("{}");
    paper.issuedAt = m_visit.openedAt.addSecs(3 * 3600);
    paper.issuedBy = m_lead;
    store::PaperRepository(database).add(paper);
    store::VisitRepository(database).markIssued(m_visit.id, paper.issuedAt);
    for (const domain::RemediationItem &item : m_plan)
        remedy(item);
}

void YearlyVisit::remedy(const domain::RemediationItem &item)
{
    if (m_number >= District::kVisits - kUnremedied)
        return;
    store::RemediationRepository(m_workspace.database())
        .setState(item.id, domain::RemediationState::Closed, m_lead, m_visit.openedAt.addDays(10), QStringLiteral("已整改"));
}

}
