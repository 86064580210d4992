#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/shared/conflictcase.h"

class QLineEdit;

namespace xunzhen::controls {

/// One conflict: the values side by side, with who and when, and three ways out: take this, take that, write another. A change
/// after issue is told in the same way, without a way out.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    ConflictCard(const presentation::ConflictCase &conflict, int place, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(int side);
    void written(const std::vector<std::pair<QString, QString>> &texts);

private:
    QWidget *newSide(const presentation::ConflictCase::Side &side, const QString &standing, int number, int place);
    QWidget *newWriter(const std::vector<presentation::ConflictCase::Line> &lines, int place);

    std::vector<std::pair<QString, QLineEdit *>> m_fields;
};

}
