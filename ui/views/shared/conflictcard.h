#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/shared/conflictcase.h"

class QLineEdit;

namespace xunzhen::views {

/// One conflict: the values side by side, with who and when, and three ways out: take this, take that, write another.
class ConflictCard : public controls::Card
{
    Q_OBJECT

public:
    ConflictCard(const presentation::ConflictCase &conflict, int place, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(int side);
    void written(const std::vector<std::pair<QString, QString>> &texts);

private:
    QWidget *newSide(const presentation::ConflictCase::Side &side, int number, int place);
    QWidget *newWriter(const std::vector<presentation::ConflictCase::Line> &lines, int place);

    std::vector<std::pair<QString, QLineEdit *>> m_fields;
};

}
