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

namespace xunzhen::store {

domain::VisitRecord VisitRecordReader::record(const domain::VisitId &id) const
{
    const ReadScope scope(m_database);
    domain::VisitRecord record;
    record.visit = VisitRepository(m_database).get(id);
    record.items = VisitItemRepository(m_database).ofVisit(id);
    record.answers = AnswerRepository(m_database).ofVisit(id);
    record.evidence = EvidenceRepository(m_database).ofVisit(id);
    record.findings = FindingRepository(m_database).ofVisit(id);
    record.opinions = OpinionRepository(m_database).ofVisit(id);
    record.plan = RemediationRepository(m_database).ofVisit(id);
    record.signatures = SignatureRepository(m_database).ofVisit(id);
    return record;
}

}
