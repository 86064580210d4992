#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QLabel;

namespace xunzhen::controls {

/// The head of a page: title, a quiet line below it, actions at the right. The primary button goes to the page's foot.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setLine(const QString &line);
    void addAction(QWidget *action);
    QSize sizeHint() const override { return roomy(QFrame::sizeHint()); }
    QSize minimumSizeHint() const override { return roomy(QFrame::minimumSizeHint()); }

private:
    QSize roomy(const QSize &size) const;

    QLabel *m_title;
    QLabel *m_line;
    QHBoxLayout *m_actions;
    QPushButton *m_measure; ///< never seen: a header without a button is as high as with one
};

}
