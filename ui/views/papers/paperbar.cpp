#include "ui/views/papers/paperbar.h"

#include "ui/controls/elidedlabel.h"
#include "ui/controls/named.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace xunzhen::views {

using controls::named;
using controls::PageSheets;

namespace {
constexpr double kZoomStep = 1.25;
constexpr int kPercents[] = {50, 75, 100, 125, 150, 200, 300, 400};
QString percentText(int percent) { return QStringLiteral("%1 %").arg(percent); }

int firstNumber(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d{1,5}"));
    return digits.match(text).captured().toInt();
}
}

PaperBar::PaperBar(const controls::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_title(new controls::ElidedLabel(this))
{
    m_title->setObjectName(QStringLiteral("paperTitle"));
    m_title->setProperty("face", QStringLiteral("heading"));
    m_title->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(4);
    m_row->addWidget(m_title, 1);
    buildPage();
    m_find = addButton(QStringLiteral("search"), QStringLiteral("paperFind"), tr("Search the paper (Ctrl+F)"), true);
    m_outline = addButton(QStringLiteral("outline"), QStringLiteral("paperOutline"), tr("Headings at the side"), true);
    m_strip = addButton(QStringLiteral("panes"), QStringLiteral("paperStrip"), tr("Small pages at the side"), true);
    buildZoom();
    connect(m_find, &QToolButton::clicked, this, &PaperBar::searchWanted);
    connect(m_outline, &QToolButton::clicked, this, [this](bool on) { Q_EMIT sideWanted(on ? Side::Outline : Side::None); });
    connect(m_strip, &QToolButton::clicked, this, [this](bool on) { Q_EMIT sideWanted(on ? Side::Thumbs : Side::None); });
}

QToolButton *PaperBar::addButton(const QString &icon, const QString &name, const QString &spoken, bool checkable)
{
    auto *button = named(new QToolButton(this), name, spoken);
    const auto paint = [this, button, icon] { button->setIcon(m_theme.icon(icon)); };
    paint();
    connect(&m_theme, &controls::Theme::changed, button, paint);
    button->setToolTip(spoken);
    button->setCheckable(checkable);
    m_row->addWidget(button);
    return button;
}

void PaperBar::buildPage()
{
    m_page = named(new QLineEdit(this), QStringLiteral("paperPage"), tr("Page, go to page (Ctrl+G)"));
    m_page->setToolTip(tr("Go to page (Ctrl+G)"));
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(3 * fontMetrics().horizontalAdvance(u'0') + 28);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("paperPages"));
    m_count->setProperty("quiet", true);
    m_row->addWidget(m_page);
    m_row->addWidget(m_count);
    connect(m_page, &QLineEdit::returnPressed, this, &PaperBar::onPageTyped);
}

void PaperBar::buildZoom()
{
    auto *smaller = addButton(QStringLiteral("zoom-out"), QStringLiteral("paperZoomOut"), tr("Smaller (Ctrl+−)"));
    m_zoom = named(new QComboBox(this), QStringLiteral("paperZoom"), tr("Size of the pages"));
    m_zoom->setEditable(true);
    m_zoom->setInsertPolicy(QComboBox::NoInsert);
    m_zoom->setCompleter(nullptr);
    m_zoom->addItem(tr("Fit width"), -int(PageSheets::Fit::Width) - 1);
    m_zoom->addItem(tr("Fit page"), -int(PageSheets::Fit::Page) - 1);
    for (const int percent : kPercents)
        m_zoom->addItem(percentText(percent), percent);
    m_zoom->setFixedWidth(fontMetrics().horizontalAdvance(tr("Fit width")) + 58);
    m_row->addWidget(m_zoom);
    auto *larger = addButton(QStringLiteral("zoom-in"), QStringLiteral("paperZoomIn"), tr("Larger (Ctrl++)"));
    connect(smaller, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1 / kZoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(kZoomStep); });
    connect(m_zoom, &QComboBox::activated, this, &PaperBar::onZoomChosen);
    connect(m_zoom->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_zoom->findText(m_zoom->currentText()) < 0) // else `activated` comes as well
            Q_EMIT percentWanted(firstNumber(m_zoom->currentText()));
    });
}

void PaperBar::onZoomChosen()
{
    const int wanted = m_zoom->currentData().toInt();
    if (wanted < 0)
        Q_EMIT fitWanted(PageSheets::Fit(-wanted - 1));
    else
        Q_EMIT percentWanted(wanted);
}

void PaperBar::onPageTyped()
{
    if (const int page = firstNumber(m_page->text()); page > 0)
        Q_EMIT pageWanted(page - 1);
}

void PaperBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void PaperBar::setPage(int page, int count)
{
    m_page->setVisible(count > 0);
    m_count->setVisible(count > 0);
    m_page->setText(QString::number(page + 1));
    m_count->setText(tr("of %1").arg(count));
}

void PaperBar::setZoom(PageSheets::Fit fit, int percent)
{
    const QSignalBlocker quiet(m_zoom);
    const int row = m_zoom->findData(fit == PageSheets::Fit::None ? percent : -int(fit) - 1);
    m_zoom->setCurrentIndex(row);
    if (row < 0)
        m_zoom->setEditText(percentText(percent));
    m_zoom->setToolTip(tr("%1 % of the size on paper").arg(percent));
}

void PaperBar::setSide(Side side)
{
    m_strip->setChecked(side == Side::Thumbs);
    m_outline->setChecked(side == Side::Outline);
}

void PaperBar::setOutlined(bool any) { m_outline->setVisible(any); }

void PaperBar::setSearching(bool on) { m_find->setChecked(on); }

void PaperBar::beginPage()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

}
