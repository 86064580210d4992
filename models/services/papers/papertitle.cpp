#include "models/services/papertitle.h"

#include "models/domain/paper/paper.h"
#include "models/report/formpaper.h"

#include <algorithm>

namespace xunzhen::services {

domain::FormWord paperTitle(const QString &kind)
{
    if (kind == domain::kConsultationReport)
        return {QStringLiteral("会诊报告"), QStringLiteral("Consultation report")};
    const auto &forms = report::FormPaper::shippedForms();
    const auto found = std::ranges::find(forms, kind, &domain::PaperForm::id);
    return found == forms.end() ? domain::FormWord{kind, kind} : found->title;
}

}
