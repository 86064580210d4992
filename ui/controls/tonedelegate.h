#pragma once

#include "ui/controls/theme/theme.h"

#include <QStyledItemDelegate>

namespace xunzhen::controls {

/// A table cell whose text takes the colour of the tone that the model gives in `role` (int(Tone)); else plain.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ToneDelegate(const Theme &theme, int role, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme), m_role(role) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant tone = index.data(m_role);
        if (!tone.isValid())
            return;
        const QColor colour = m_theme.tokens().of(Tone(tone.toInt()));
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }

private:
    const Theme &m_theme;
    int m_role;
};

}
