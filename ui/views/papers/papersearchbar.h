#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/papers/papersearch.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace xunzhen::controls {
class SearchField;
}

namespace xunzhen::views {

/// The row with the words searched for, how many places there are, and the way to the next one.
class PaperSearchBar : public QWidget
{
    Q_OBJECT

public:
    PaperSearchBar(const controls::Theme &theme, presentation::PaperSearch &search, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void searched(const QString &words);
    void closed();

private:
    QToolButton *button(const QString &icon, const QString &name, const QString &spoken);
    void refresh();

    const controls::Theme &m_theme;
    presentation::PaperSearch &m_search;
    controls::SearchField *m_words;
    QLabel *m_found;
    QToolButton *m_previous, *m_next;
};

}
