#pragma once

#include "ui/views/context.h"

#include <QBuffer>
#include <QFrame>

class QLabel;
class QPdfDocument;
class QPdfView;

namespace xunzhen::views {

/// An issued paper, page by page.
class PaperPane : public QFrame
{
    Q_OBJECT

public:
    explicit PaperPane(const Context &context, QWidget *parent = nullptr);
    ~PaperPane() override;
    /// False when the bytes are no readable PDF.
    bool showPaper(const QString &number, const QByteArray &pdf);
    const QString &number() const { return m_number; }

Q_SIGNALS:
    void closed();
    void saveRequested();
    void ofdRequested();

private:
    void zoom(double factor);

    QString m_number;
    QBuffer m_bytes;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QLabel *m_title;
};

}
