#include "models/store/visit/visitrecordreader.h"

#include "models/store/remediation/remediationrepository.h"
#include "models/store/transaction.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/opinionrepository.h"
#include "models/store/visit/signaturerepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::store {

std::vector<domain::PinnedItem> VisitRecordReader::items(const domain::VisitId &id,
                                                         const std::vector<domain::PinnedItem> &known) const
{
    const VisitItemRepository repository(m_database);
    if (known.empty())
        return repository.ofVisit(id);
    // A text is named by its content; one that had not arrived yet is read again.
    const auto same = [](const domain::PinnedItem &now, const domain::PinnedItem &then) {
        domain::PinnedItem words = now;
        words.item = then.item;
        return words == then && now.item.code == then.item.code && !then.item.question.isEmpty();
    };
    const auto outline = repository.outlineOfVisit(id);
    return std::equal(outline.begin(), outline.end(), known.begin(), known.end(), same) ? known : repository.ofVisit(id);
}

domain::VisitRecord VisitRecordReader::record(const domain::VisitId &id, const std::vector<domain::PinnedItem> &known) const
{
    const ReadScope scope(m_database);
    domain::VisitRecord record;
    record.visit = VisitRepository(m_database).get(id);
    record.items = items(id, known);
    record.answers = AnswerRepository(m_database).ofVisit(id);
    record.evidence = EvidenceRepository(m_database).ofVisit(id);
    record.findings = FindingRepository(m_database).ofVisit(id);
    record.opinions = OpinionRepository(m_database).ofVisit(id);
    record.plan = RemediationRepository(m_database).ofVisit(id);
    record.signatures = SignatureRepository(m_database).ofVisit(id);
    return record;
}

}
