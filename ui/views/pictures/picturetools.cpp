#include "ui/views/pictures/picturetools.h"

#include "models/services/photos/markpainter.h"
#include "ui/controls/named.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace xunzhen::views {

using controls::named;

namespace {

constexpr double kZoomStep = 1.25;

QIcon inkIcon(domain::Ink ink, const QColor &ring)
{
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring, 3));
    painter.setBrush(services::inkColour(ink));
    painter.drawEllipse(8, 8, 32, 32);
    return QIcon(pixmap);
}

}

PictureTools::PictureTools(const controls::Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("pictureTools"));
    setProperty("surface", QStringLiteral("bar"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(8, 6, 8, 6);
    m_row->setSpacing(2);
    addSteps();
    space();
    addTools();
    space();
    addInks();
    space();
    addEdits();
    m_row->addStretch(1);
    addSizes();
    refreshIcons();
    connect(&theme, &controls::Theme::changed, this, &PictureTools::refreshIcons);
}

QToolButton *PictureTools::button(const QString &name, const QString &icon, const QString &words)
{
    auto *made = named(new QToolButton(this), name, words);
    made->setToolTip(words);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setIconSize({20, 20});
    m_icons.emplace_back(made, icon);
    m_row->addWidget(made);
    return made;
}

void PictureTools::space() { m_row->addSpacing(10); }

void PictureTools::addSteps()
{
    m_previous = button(QStringLiteral("picturePrevious"), QStringLiteral("chevron-left"), tr("Previous (Page up)"));
    m_next = button(QStringLiteral("pictureNext"), QStringLiteral("chevron-right"), tr("Next (Page down)"));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

void PictureTools::addTools()
{
    m_tools = new QButtonGroup(this);
    const auto add = [this](Tool tool, const char *name, const char *icon, const QString &words) {
        auto *made = button(QLatin1String(name), QLatin1String(icon), words);
        made->setCheckable(true);
        m_tools->addButton(made, int(tool));
    };
    add(Tool::Look, "toolLook", "hand", tr("Move and choose (V)"));
    add(Tool::Arrow, "toolArrow", "mark-arrow", tr("Arrow (A)"));
    add(Tool::Box, "toolBox", "mark-box", tr("Box (R)"));
    add(Tool::Text, "toolText", "mark-text", tr("Words (T)"));
    add(Tool::Pen, "toolPen", "mark-pen", tr("Pen (D)"));
    add(Tool::Blur, "toolBlur", "mark-blur", tr("Blur a face or number plate (B)"));
    m_tools->button(int(Tool::Look))->setChecked(true);
    connect(m_tools, &QButtonGroup::idClicked, this, [this](int tool) { Q_EMIT toolChosen(Tool(tool)); });
}

void PictureTools::addInks()
{
    m_inks = new QButtonGroup(this);
    const auto add = [this](domain::Ink ink, const char *name, const QString &words) {
        auto *made = button(QLatin1String(name), {}, words);
        made->setCheckable(true);
        m_inks->addButton(made, int(ink));
    };
    add(domain::Ink::Red, "inkRed", tr("Red"));
    add(domain::Ink::Yellow, "inkYellow", tr("Yellow"));
    add(domain::Ink::Blue, "inkBlue", tr("Blue"));
    add(domain::Ink::White, "inkWhite", tr("White"));
    m_inks->button(int(domain::Ink::Red))->setChecked(true);
    connect(m_inks, &QButtonGroup::idClicked, this, [this](int ink) { Q_EMIT inkChosen(domain::Ink(ink)); });
}

void PictureTools::addEdits()
{
    m_undo = button(QStringLiteral("markUndo"), QStringLiteral("undo"), tr("Undo (Ctrl+Z)"));
    m_redo = button(QStringLiteral("markRedo"), QStringLiteral("redo"), tr("Redo (Ctrl+Shift+Z)"));
    m_remove = button(QStringLiteral("markRemove"), QStringLiteral("trash"), tr("Take the chosen mark away (Delete)"));
    connect(m_undo, &QToolButton::clicked, this, &PictureTools::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &PictureTools::redoRequested);
    connect(m_remove, &QToolButton::clicked, this, &PictureTools::removeRequested);
}

void PictureTools::addSizes()
{
    m_onPaper = named(new QPushButton(tr("As on papers (P)"), this), QStringLiteral("pictureOnPaper"), tr("Show as papers print it"));
    m_onPaper->setCheckable(true);
    m_row->addWidget(m_onPaper);
    space();
    auto *smaller = button(QStringLiteral("pictureSmaller"), QStringLiteral("zoom-out"), tr("Smaller (−)"));
    m_percent = new QLabel(this);
    m_percent->setObjectName(QStringLiteral("picturePercent"));
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    m_percent->setAlignment(Qt::AlignCenter);
    m_row->addWidget(m_percent);
    auto *larger = button(QStringLiteral("pictureLarger"), QStringLiteral("zoom-in"), tr("Larger (+)"));
    auto *fit = button(QStringLiteral("pictureFit"), QStringLiteral("fit"), tr("Whole picture (0)"));
    connect(smaller, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1 / kZoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(kZoomStep); });
    connect(fit, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(0); });
    connect(m_onPaper, &QPushButton::toggled, this, &PictureTools::onPaperToggled);
}

void PictureTools::refreshIcons()
{
    for (const auto &[made, icon] : m_icons) {
        if (!icon.isEmpty())
            made->setIcon(m_theme.icon(icon));
        made->setMinimumSize(m_theme.targetSize(), m_theme.targetSize());
    }
    for (QAbstractButton *made : m_inks->buttons())
        made->setIcon(inkIcon(domain::Ink(m_inks->id(made)), m_theme.tokens().text));
}

void PictureTools::show(const State &state)
{
    m_previous->setEnabled(!state.first);
    m_next->setEnabled(!state.last);
    for (QButtonGroup *group : {m_tools, m_inks})
        for (QAbstractButton *made : group->buttons())
            made->setEnabled(state.draw);
    m_undo->setEnabled(state.undo);
    m_redo->setEnabled(state.redo);
    m_remove->setEnabled(state.chosen && state.draw);
    m_onPaper->setEnabled(state.photo);
    m_onPaper->setChecked(state.onPaper);
}

void PictureTools::setPercent(int percent) { m_percent->setText(QStringLiteral("%1 %").arg(percent)); }
void PictureTools::setTool(Tool tool) { m_tools->button(int(tool))->setChecked(true); }

}
