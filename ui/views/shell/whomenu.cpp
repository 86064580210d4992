#include "ui/views/shell/whomenu.h"

#include <QActionGroup>

namespace xunzhen::views {

using presentation::LookSettings;

WhoMenu::WhoMenu(const Context &context, LookSettings &look, QWidget *parent) : QMenu(parent), m_context(context), m_look(look)
{
    setObjectName(QStringLiteral("whoMenu"));
    connect(this, &QMenu::aboutToShow, this, &WhoMenu::fill);
}

QAction *WhoMenu::choice(QMenu &menu, const QString &word, const QString &name, bool chosen)
{
    QAction *action = menu.addAction(word);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void WhoMenu::fill()
{
    clear();
    addPeople();
    addSeparator();
    addLook();
    addSeparator();
    QAction *settings = addAction(tr("All settings…"), this, [this] { m_context.navigator.go({.page = presentation::Places::settings()}); });
    settings->setObjectName(QStringLiteral("whoSettings"));
}

void WhoMenu::addPeople()
{
    addAction(tr("Who uses this laptop"))->setEnabled(false);
    const auto me = m_look.me();
    for (const domain::Inspector &person : m_look.people()) {
        QAction *action = choice(*this, QStringLiteral("%1 · %2").arg(person.name, person.bureau), QStringLiteral("who.") + person.name, me && me->id == person.id);
        connect(action, &QAction::triggered, this, [this, id = person.id] { m_look.switchTo(id); });
    }
}

void WhoMenu::addLook()
{
    const services::Settings now = m_look.settings();
    QMenu *themes = addMenu(tr("Theme"));
    for (const QString &theme : LookSettings::themes())
        connect(choice(*themes, LookSettings::themeWord(theme), QStringLiteral("theme.") + theme, theme == now.theme), &QAction::triggered, this,
                [this, theme] { m_look.setTheme(theme); });
    QMenu *sizes = addMenu(tr("Text size"));
    for (const int percent : LookSettings::textScales())
        connect(choice(*sizes, tr("%1 %").arg(percent), QStringLiteral("text.%1").arg(percent), percent == now.textScale), &QAction::triggered, this,
                [this, percent] { m_look.setTextScale(percent); });
    connect(choice(*this, tr("Large targets for fingers"), QStringLiteral("touch"), now.touch), &QAction::triggered, this,
            [this](bool touch) { m_look.setTouch(touch); });
}

}
