#include "ui/views/templates/previewpane.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/livesheets.h"
#include "ui/controls/named.h"
#include "ui/presentation/templates/templatewords.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr double kZoomStep = 1.25;
}

PreviewPane::PreviewPane(const Context &context, presentation::TemplatesPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter),
      m_sample(named(new QComboBox(this), QStringLiteral("previewSample"), tr("Sample record"))), m_page(new QLabel(this)),
      m_state(new QLabel(this)), m_sheets(new controls::LiveSheets(context.theme, this))
{
    setObjectName(QStringLiteral("previewPane"));
    setProperty("surface", QStringLiteral("side-right"));
    for (const char *code : {"rich", "empty", "extreme"})
        m_sample->addItem(presentation::TemplateWords::sample(QLatin1String(code)), QLatin1String(code));
    m_sample->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setProperty("quiet", true);
    m_state->setObjectName(QStringLiteral("previewState"));
    m_state->setProperty("face", QStringLiteral("small"));
    m_state->setProperty("tone", QStringLiteral("risk"));
    m_state->setWordWrap(true);
    m_state->setContentsMargins(12, 0, 12, 6);
    auto *bar = new controls::FlowLayout(8);
    bar->setContentsMargins(12, 8, 8, 6);
    auto *turning = new QWidget(this);
    auto *pages = new QHBoxLayout(turning);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(4);
    pages->addWidget(m_page);
    bar->addWidget(m_sample);
    bar->addWidget(turning);
    const auto zoom = [&](const QString &icon, const QString &name, const QString &spoken, double factor) {
        auto *button = named(new QToolButton(this), name, spoken);
        button->setToolTip(spoken);
        const auto paint = [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); };
        paint();
        connect(&m_context.theme, &controls::Theme::changed, button, paint);
        connect(button, &QToolButton::clicked, this, [this, factor] { m_sheets->zoom(factor); });
        pages->addWidget(button);
    };
    zoom(QStringLiteral("zoom-out"), QStringLiteral("previewSmaller"), tr("Smaller"), 1 / kZoomStep);
    zoom(QStringLiteral("zoom-in"), QStringLiteral("previewLarger"), tr("Larger"), kZoomStep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_state);
    layout->addWidget(m_sheets, 1);
    connectAll();
    refreshState();
}

void PreviewPane::connectAll()
{
    auto &previewer = m_presenter.previewer();
    connect(m_sample, &QComboBox::activated, this,
            [this] { m_presenter.previewer().setSample(m_sample->currentData().toString()); });
    connect(&previewer, &presentation::TemplatePreviewer::painted, this,
            [this] { m_sheets->show(m_presenter.previewer().paper()); });
    connect(&previewer, &presentation::TemplatePreviewer::busyChanged, this, &PreviewPane::refreshState);
    connect(&m_presenter, &presentation::TemplatesPresenter::faultsChanged, this, &PreviewPane::refreshState);
    connect(m_sheets, &controls::LiveSheets::pageShown, this, [this](int page, int count) {
        m_page->setText(count ? QStringLiteral("%1 / %2").arg(page + 1).arg(count) : QString());
        m_page->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(count));
    });
}

void PreviewPane::refreshState()
{
    const int faults = int(m_presenter.faults().size());
    const auto &paper = m_presenter.previewer().paper();
    QString state;
    if (faults > 0)
        state = tr("! %n fault(s): the picture is the last one without", nullptr, faults);
    else if (paper && !paper->missingCharacters().isEmpty())
        state = tr("! No font has these characters: %1").arg(paper->missingCharacters());
    else if (const QString warning = m_presenter.layoutWarning(); paper && !warning.isEmpty())
        state = tr("! Badly set: %1").arg(warning);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

}
