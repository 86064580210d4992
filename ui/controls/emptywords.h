#pragma once

#include <QLabel>

class QAbstractItemView;

namespace xunzhen::controls {

/// The sentence that stands in a list while it has no row.
class EmptyWords : public QLabel
{
public:
    /// `view` has its model already.
    EmptyWords(const QString &words, QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QAbstractItemView &m_view;
};

}
