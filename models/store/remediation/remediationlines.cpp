#include "models/store/remediation/remediationlines.h"

#include "models/domain/paper/paper.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

RemediationLine lineOf(const Statement &row)
{
    RemediationLine line;
    line.firm = row.text(0);
    line.finding = row.text(1);
    line.place = row.text(2);
    line.grade = domain::gradeFromCode(row.text(3)).value_or(domain::Grade::General);
    line.handedOver = row.text(4) == QLatin1String("issued");
    line.number = row.text(5);
    return line;
}

}

QHash<domain::RemediationId, RemediationLine> RemediationLines::of(const std::vector<domain::RemediationItem> &items) const
{
    // +kind: by the visit's few papers, not along the index over all papers of the kind
    Statement statement = m_database.prepare(R"(SELECT e.name, f.title, f.place, f.grade, v.state,
            (SELECT p.number FROM paper p WHERE p.visit_id = :visit AND +p.kind = :kind
             ORDER BY p.issued_at DESC, p.revision DESC, p.id DESC LIMIT 1)
        FROM (SELECT 1) LEFT JOIN enterprise e ON e.id = :enterprise LEFT JOIN finding f ON f.id = :finding
            LEFT JOIN visit v ON v.id = :visit)");
    QHash<domain::RemediationId, RemediationLine> lines;
    lines.reserve(qsizetype(items.size()));
    for (const domain::RemediationItem &item : items) {
        statement.bind(":visit", item.visit).bind(":kind", domain::kConsultationReport).bind(":enterprise", item.enterprise)
            .bind(":finding", item.finding);
        if (statement.step())
            lines.insert(item.id, lineOf(statement));
        statement.reset();
    }
    return lines;
}

}
