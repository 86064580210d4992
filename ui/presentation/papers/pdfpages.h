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
    /// The outline of a foreign file is not followed: Qt PDF reads it whole, and one that runs in a circle has no end.
    explicit PdfPages(const QByteArray &pdf, bool isForeign = false);
    ~PdfPages() override;

    int count() const override { return int(m_sizes.size()); }
    QSizeF size(int page) const override { return m_sizes.at(size_t(page)); }
    QImage picture(int page, const QSize &pixels) override;
    std::vector<PagePlace> find(int page, const QString &words) override;
    std::vector<PageHeading> headings() override;

private:
    void beginDrawing();
    void onRendered(int page, const QSize &pixels, const QImage &ink);

    bool m_isForeign;
    QBuffer m_bytes;
    QPdfDocument m_document;
    std::vector<QSizeF> m_sizes;
    QPdfSearchModel m_search;
    std::unique_ptr<QPdfPageRenderer> m_renderer;
};

}
