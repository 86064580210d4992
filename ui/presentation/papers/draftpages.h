#pragma once

#include "models/services/papertext.h"
#include "ui/presentation/papers/paperpages.h"

namespace xunzhen::presentation {

/// A draft, painted live from its page model.
class DraftPages : public PaperPages
{
    Q_OBJECT

public:
    explicit DraftPages(std::shared_ptr<const services::DraftPaper> draft);

    int count() const override { return m_sheets->count(); }
    QSizeF size(int page) const override { return m_sheets->size(page); }
    QImage picture(int page, const QSize &pixels) override;
    std::vector<PagePlace> find(int page, const QString &words) override;
    std::vector<PageHeading> headings() override;

private:
    std::unique_ptr<PaperSheets> m_sheets;
    services::PaperText m_text;
};

}
