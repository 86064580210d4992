#include "ui/controls/theme/theme.h"

#include "ui/controls/theme/lineicon.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace xunzhen::controls {

QStringList Theme::families()
{
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
            QStringLiteral("Source Han Sans SC"), QStringLiteral("sans-serif")};
}

int Theme::pixels(Type type) const
{
    const int base = type == Type::Small ? 13 : type == Type::Body ? 15 : type == Type::Title ? 18 : 24;
    return qRound(base * m_appearance.textScale / 100.0);
}

int Theme::rowHeight() const
{
    return std::max(m_appearance.touch ? 48 : 36, pixels(Type::Body) * 2 + 6);
}

int Theme::targetSize() const { return std::max(m_appearance.touch ? 44 : 32, pixels(Type::Body) + 16); }

QFont Theme::font(Type type, bool bold) const
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(pixels(type));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QIcon Theme::icon(const QString &name) const { return icon(name, m_tokens.text); }

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return lineIcon(name, {colour, m_tokens.notApplicable, m_tokens.accent});
}

QPalette Theme::palette() const
{
    const Tokens &t = m_tokens;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.ground);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.ground);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.quiet);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.major);
    set(QPalette::Highlight, t.soft);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.information);
    set(QPalette::LinkVisited, t.information);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        set(role, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.notApplicable);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/xunzhen/theme/xunzhen.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Tokens &t = m_tokens;
    const std::pair<const char *, QColor> colours[] = {
        {"ground", t.ground}, {"surface", t.surface}, {"line", t.line}, {"text", t.text}, {"quiet", t.quiet},
        {"accent", t.accent}, {"on-accent", t.onAccent}, {"soft", t.soft}, {"compliant", t.compliant},
        {"risk", t.risk}, {"major", t.major}, {"na", t.notApplicable}, {"info", t.information}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), colour.name());
    sheet.replace(QStringLiteral("@check-icon@"), t.dark ? QStringLiteral("check-on-dark") : QStringLiteral("check-on-light"));
    const bool touch = m_appearance.touch; // sizes below are without padding and border
    const int line = QFontMetrics(font(Type::Body)).height();
    const std::pair<const char *, int> sizes[] = {
        {"small", pixels(Type::Small)}, {"body", pixels(Type::Body)}, {"title", pixels(Type::Title)},
        {"question", pixels(Type::Question)}, {"target", std::max(targetSize() - 12, line)},
        {"field", std::max(targetSize() - 10, line)}, {"check", targetSize() - (touch ? 0 : 12)},
        // Small things that a mouse hits and a finger would not: links, tool buttons, steps, marks.
        {"link", touch ? targetSize() - 4 : 20}, {"tool", touch ? targetSize() - 10 : 0}, {"step", touch ? targetSize() - 15 : 0},
        {"mark", touch ? targetSize() - 2 : 20},
        {"row", rowHeight()}};
    for (const auto &[name, size] : sizes)
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), QString::number(size) + QStringLiteral("px"));
    return sheet;
}

void Theme::apply(QApplication &application, const Appearance &appearance)
{
    m_appearance = appearance;
    m_tokens = tokensFor(appearance.theme);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette());
    application.setFont(font(Type::Body));
    application.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}
