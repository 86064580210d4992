#pragma once

#include "ui/controls/theme/tokens.h"

#include <QLabel>

namespace xunzhen::controls {

/// A state as sign + word in its colour: never colour alone.
class StatusPill : public QLabel
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);
    StatusPill(Tone tone, const QString &sign, const QString &word, QWidget *parent = nullptr);
    void setState(Tone tone, const QString &sign, const QString &word);
};

}
