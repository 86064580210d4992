#pragma once

#include "models/domain/checklist/pack.h"
#include "models/services/lawservice.h"
#include "models/services/packservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// Parts of a pack as simple rich text to read (QTextDocument HTML, every text escaped). Articles come from the law
/// library; one that it lacks is said to be missing, never guessed.
class PackPages
{
    Q_DECLARE_TR_FUNCTIONS(PackPages)

public:
    explicit PackPages(const services::LawService &laws) : m_laws(laws) {}

    QString overview(const domain::Pack &pack, const services::PackSummary &summary,
                     const services::PackReview &review) const;
    QString checklist(const domain::Checklist &checklist) const;
    QString item(const domain::Pack &pack, const domain::CheckItem &item) const;
    QString hazard(const domain::MajorHazard &hazard) const;
    QString leniency(const domain::Leniency &entry) const;
    QString discretion(const domain::Discretion &entry) const;
    QString plainSheet(const domain::PlainSheet &sheet) const;
    QString policy(const domain::PolicyTemplate &policy) const;

private:
    QString toReview(const services::PackReview &review) const;
    QString entriesToReview(const services::PackReview &review) const;
    QString citations(const QString &heading, const std::vector<domain::Citation> &citations) const;

    const services::LawService &m_laws;
};

}
