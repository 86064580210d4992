#include "ui/views/papers/papersearchbar.h"

#include "ui/controls/named.h"
#include "ui/controls/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

namespace xunzhen::views {

using controls::named;
using presentation::PaperSearch;

PaperSearchBar::PaperSearchBar(const controls::Theme &theme, PaperSearch &search, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_search(search), m_found(new QLabel(this))
{
    m_words = named(new controls::SearchField(theme, tr("Words in the paper"), this), QStringLiteral("paperSearch"), tr("Search the paper"));
    m_found->setObjectName(QStringLiteral("paperFound"));
    m_found->setProperty("quiet", true);
    m_previous = button(QStringLiteral("chevron-left"), QStringLiteral("paperHitBefore"), tr("Previous place (Shift+F3)"));
    m_next = button(QStringLiteral("chevron-right"), QStringLiteral("paperHitNext"), tr("Next place (F3)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_found);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *close = new QShortcut(Qt::Key_Escape, this);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] {
        m_words->clear();
        Q_EMIT searched({});
        Q_EMIT closed();
    });
    connect(m_words, &controls::SearchField::searched, this, [this](const QString &words) {
        if (words.trimmed() != m_search.words())
            Q_EMIT searched(words);
    });
    connect(m_words, &controls::SearchField::moved, &search, &PaperSearch::walk);
    connect(m_words, &QLineEdit::returnPressed, &search, [&search] { search.walk(1); });
    connect(m_previous, &QToolButton::clicked, &search, [&search] { search.walk(-1); });
    connect(m_next, &QToolButton::clicked, &search, [&search] { search.walk(1); });
    connect(&search, &PaperSearch::changed, this, &PaperSearchBar::refresh);
    refresh();
}

QToolButton *PaperSearchBar::button(const QString &icon, const QString &name, const QString &spoken)
{
    auto *button = named(new QToolButton(this), name, spoken);
    const auto paint = [this, button, icon] { button->setIcon(m_theme.icon(icon)); };
    paint();
    connect(&m_theme, &controls::Theme::changed, button, paint);
    button->setToolTip(spoken);
    return button;
}

void PaperSearchBar::begin()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PaperSearchBar::refresh()
{
    const bool any = !m_search.hits().empty();
    m_found->setText(m_search.summary());
    m_previous->setVisible(any);
    m_next->setVisible(any);
}

}
