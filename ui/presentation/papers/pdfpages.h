#pragma once

#include "ui/presentation/papers/paperpages.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfPageRenderer>
#include <QPdfSearchModel>

namespace xunzhen::presentation {

/// An issued paper, or any PDF, drawn and searched by Qt PDF.
class PdfPages : public PaperPages
{
    Q_OBJECT

public:
    explicit PdfPages(const QByteArray &pdf);
    ~PdfPages() override;

    int count() const override { return m_document.pageCount(); }
    QSizeF size(int page) const override { return m_document.pagePointSize(page); }
    QImage picture(int page, const QSize &pixels) override;
    std::vector<PagePlace> find(int page, const QString &words) override;
    std::vector<PageHeading> headings() override;

private:
    void onRendered(int page, const QSize &pixels, const QImage &ink);

    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfSearchModel m_search;
    std::unique_ptr<QPdfPageRenderer> m_renderer;
};

}
