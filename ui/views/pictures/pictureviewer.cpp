#include "ui/views/pictures/pictureviewer.h"

#include "ui/controls/named.h"
#include "ui/presentation/pictures/markwords.h"
#include "ui/views/pictures/pictureside.h"
#include "ui/views/pictures/picturetools.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace xunzhen::views {

using controls::named;
using Tool = controls::MarkCanvas::Tool;
using presentation::PicturePresenter;
using Face = PicturePresenter::Face;

namespace {
constexpr double kZoomStep = 1.25;
}

PictureViewer::PictureViewer(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : QDialog(parent), m_presenter(session, context.background)
{
    setObjectName(QStringLiteral("pictureViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tools = new PictureTools(context.theme, this);
    m_canvas = named(new controls::MarkCanvas(context.theme, this), QStringLiteral("pictureCanvas"), tr("Photo"));
    m_side = new PictureSide(context, m_presenter, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_canvas, 1);
    middle->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addLayout(middle, 1);
    connectPresenter();
    connectCanvas();
    connectTools();
    bindKeys();
}

void PictureViewer::connectPresenter()
{
    connect(&m_presenter, &PicturePresenter::currentChanged, this, &PictureViewer::showCurrent);
    connect(&m_presenter, &PicturePresenter::detailsChanged, this, &PictureViewer::showDetails);
    connect(&m_presenter, &PicturePresenter::pictureChanged, this, &PictureViewer::showPicture);
    connect(m_side, &PictureSide::closeRequested, this, &QDialog::accept);
}

void PictureViewer::connectCanvas()
{
    connect(m_canvas, &controls::MarkCanvas::drawn, &m_presenter, &PicturePresenter::draw);
    connect(m_canvas, &controls::MarkCanvas::chosenChanged, this, &PictureViewer::showDetails);
    connect(m_canvas, &controls::MarkCanvas::toolLeft, this, [this] { m_tools->setTool(Tool::Look); });
    connect(m_canvas, &controls::MarkCanvas::zoomed, this, [this] {
        m_tools->setPercent(qRound(m_canvas->scale() * 100));
        if (!m_canvas->isFitting())
            m_presenter.wantWhole();
    });
}

void PictureViewer::connectTools()
{
    connect(m_tools, &PictureTools::stepped, this, &PictureViewer::step);
    connect(m_tools, &PictureTools::toolChosen, this, [this](Tool tool) {
        m_canvas->setTool(tool);
        m_canvas->setFocus();
    });
    connect(m_tools, &PictureTools::inkChosen, m_canvas, &controls::MarkCanvas::setInk);
    connect(m_tools, &PictureTools::undoRequested, &m_presenter, &PicturePresenter::undo);
    connect(m_tools, &PictureTools::redoRequested, &m_presenter, &PicturePresenter::redo);
    connect(m_tools, &PictureTools::removeRequested, m_canvas, &controls::MarkCanvas::removeChosen);
    connect(m_tools, &PictureTools::zoomRequested, this, [this](double factor) {
        if (factor > 0)
            m_canvas->zoom(factor);
        else
            m_canvas->fit();
    });
    connect(m_tools, &PictureTools::onPaperToggled, this, [this](bool onPaper) {
        m_canvas->finishWords();
        m_presenter.showFace(onPaper ? Face::OnPaper : Face::Marked);
    });
}

void PictureViewer::bind(const QKeySequence &keys, std::function<void()> act)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(act));
}

void PictureViewer::bindKeys()
{
    const auto bindTool = [this](Qt::Key key, Tool tool) {
        bind(key, [this, tool] {
            m_canvas->setTool(m_presenter.canDraw() ? tool : Tool::Look);
            m_tools->setTool(m_canvas->tool());
            m_canvas->setFocus();
        });
    };
    bindTool(Qt::Key_V, Tool::Look);
    bindTool(Qt::Key_A, Tool::Arrow);
    bindTool(Qt::Key_R, Tool::Box);
    bindTool(Qt::Key_T, Tool::Text);
    bindTool(Qt::Key_D, Tool::Pen);
    bindTool(Qt::Key_B, Tool::Blur);
    bind(Qt::Key_PageUp, [this] { step(-1); });
    bind(Qt::Key_PageDown, [this] { step(1); });
    bind(Qt::Key_K, [this] { step(-1); });
    bind(Qt::Key_J, [this] { step(1); });
    bind(Qt::Key_Plus, [this] { m_canvas->zoom(kZoomStep); });
    bind(Qt::Key_Equal, [this] { m_canvas->zoom(kZoomStep); });
    bind(Qt::Key_Minus, [this] { m_canvas->zoom(1 / kZoomStep); });
    bind(Qt::Key_0, [this] { m_canvas->fit(); });
    bind(Qt::Key_1, [this] { m_canvas->setScale(1); });
    bind(Qt::Key_S, [this] { m_canvas->chooseNext(); });
    bind(Qt::Key_P, [this] { m_presenter.showFace(m_presenter.face() == Face::OnPaper ? Face::Marked : Face::OnPaper); });
    bind(QKeySequence::Undo, [this] { m_presenter.undo(); });
    bind(QKeySequence::Redo, [this] { m_presenter.redo(); });
    bind(Qt::Key_F2, [this] { m_side->focusCaption(); });
}

void PictureViewer::openAt(const QString &itemCode, int place, const domain::RemediationId &proofOf)
{
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr)
        setGeometry(window->geometry());
    m_presenter.open(itemCode, place, proofOf);
    open();
    m_canvas->setFocus();
}

/// Esc leaves the field, the tool, the chosen mark, and only then the view.
void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool arrows = key == Qt::Key_Left || key == Qt::Key_Right;
    if (key == Qt::Key_Escape && m_side->isCaptionAtHand())
        m_canvas->setFocus();
    else if (key == Qt::Key_Escape && m_canvas->stepBack())
        event->accept();
    else if (arrows)
        step(key == Qt::Key_Left ? -1 : 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        m_canvas->setFocus();
    else
        QDialog::keyPressEvent(event);
}

void PictureViewer::step(int by)
{
    m_canvas->finishWords();
    m_presenter.step(by);
}

void PictureViewer::done(int result)
{
    m_canvas->finishWords();
    m_presenter.flush();
    QDialog::done(result);
}

void PictureViewer::showCurrent()
{
    if (!m_presenter.current())
        return accept();
    m_side->beginAnew();
    m_canvas->beginAnew();
    m_canvas->setPicture({}, {}, false);
    showDetails();
}

void PictureViewer::showDetails()
{
    const auto *one = m_presenter.current();
    if (!one)
        return;
    setWindowTitle(m_presenter.title());
    m_canvas->setMarks(m_presenter.face() == Face::Marked ? m_presenter.marks() : domain::Marks());
    m_canvas->setLocked(!m_presenter.canDraw());
    m_canvas->setAccessibleName(m_presenter.caption().isEmpty() ? one->fileName : m_presenter.caption());
    m_canvas->setAccessibleDescription(presentation::MarkWords::of(domain::marksText(m_presenter.marks())));
    m_side->refresh();
    m_tools->setTool(m_canvas->tool());
    m_tools->show({.photo = m_presenter.isPhoto(), .draw = m_presenter.canDraw(), .undo = m_presenter.canUndo(),
                   .redo = m_presenter.canRedo(), .chosen = m_canvas->chosen() >= 0, .first = m_presenter.place() <= 0,
                   .last = m_presenter.place() + 1 >= m_presenter.count(), .onPaper = m_presenter.face() == Face::OnPaper});
}

void PictureViewer::showPicture()
{
    const auto *one = m_presenter.current();
    const bool original = m_presenter.isPhoto() && m_presenter.face() != Face::OnPaper;
    const QSize whole = original && one ? QSize(one->width, one->height) : m_presenter.picture().size();
    m_canvas->setPicture(m_presenter.picture(), whole, m_canvas->hasPicture() && original && !m_canvas->isFitting());
    showDetails();
}

}
