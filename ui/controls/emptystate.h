#pragma once

#include <QWidget>

class QVBoxLayout;

namespace xunzhen::controls {

/// What stands where nothing is yet: one sentence that says what to do, and buttons that do it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);
    void addAction(QWidget *button);

private:
    QVBoxLayout *m_layout;
};

}
