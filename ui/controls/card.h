#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace xunzhen::controls {

/// A surface with a hairline and an optional heading; content goes into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    void setHeading(const QString &heading);
    /// Puts a small widget (a count, a button) at the right of the heading.
    void addToHeading(QWidget *widget);

private:
    QLabel *m_heading;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

}
