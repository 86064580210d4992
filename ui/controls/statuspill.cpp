#include "ui/controls/statuspill.h"

#include "ui/controls/theme/theme.h"

namespace xunzhen::controls {

StatusPill::StatusPill(QWidget *parent) : QLabel(parent)
{
    setProperty("pill", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

StatusPill::StatusPill(Tone tone, const QString &sign, const QString &word, QWidget *parent) : StatusPill(parent)
{
    setState(tone, sign, word);
}

void StatusPill::setState(Tone tone, const QString &sign, const QString &word)
{
    setText(sign.isEmpty() ? word : QStringLiteral("%1 %2").arg(sign, word));
    setAccessibleName(word);
    setStyleProperty(this, "tone", toneCode(tone));
}

}
