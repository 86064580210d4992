#include "ui/views/pictures/pictureside.h"

#include "ui/controls/conflictmarks.h"
#include "ui/controls/factgrid.h"
#include "ui/controls/named.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PicturePresenter;

namespace {
constexpr int kWidth = 300; ///< where the body's type has its usual size
constexpr int kBodyPixels = 15;
constexpr int kHashLine = 32; ///< characters of a line
}

PictureSide::PictureSide(const Context &context, PicturePresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter)
{
    setProperty("surface", QStringLiteral("plain"));
    setFixedWidth(kWidth * context.theme.pixels(controls::Type::Body) / kBodyPixels);
    buildHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    column->addWidget(m_locked);
    column->addWidget(buildDetails(), 1);
    column->addWidget(m_said = label("pictureSaid")); // the window's own notices lie below
    column->addWidget(m_keys = label("pictureKeys", "small"));
    column->addLayout(buildFoot());
    m_said->hide();
    m_keys->setProperty("quiet", true);
    m_keys->setText(tr("Drag to draw. By keyboard: a tool, Enter, then the arrow keys; with Shift they move the far end. S chooses the next mark."));
    m_marks = new controls::ConflictMarks(context.services, context.notices, QStringLiteral("picture_mark"), QStringLiteral("pictureMark"), this);
    m_marks->watchRest(m_title);
    connectPresenter();
}

QLabel *PictureSide::label(const char *name, const char *face)
{
    auto *made = new QLabel(this);
    made->setObjectName(QLatin1String(name));
    made->setProperty("face", QLatin1String(face));
    made->setWordWrap(true);
    return made;
}

void PictureSide::buildHead()
{
    m_title = label("pictureTitle", "title");
    m_caption = named(new QLineEdit(this), QStringLiteral("pictureCaption"), tr("Caption"));
    m_caption->setPlaceholderText(tr("What the photo shows (F2)"));
    m_locked = label("pictureLocked");
    m_locked->setProperty("tone", QStringLiteral("info"));
}

QWidget *PictureSide::buildDetails()
{
    m_facts = new controls::FactGrid(1, this);
    m_hash = label("pictureHash", "small");
    m_hash->setProperty("quiet", true);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    inside->setProperty("scrolled", true);
    auto *details = new QVBoxLayout(inside);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_facts);
    details->addWidget(m_hash);
    details->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

QHBoxLayout *PictureSide::buildFoot()
{
    m_save = named(new QPushButton(tr("Save a copy…"), this), QStringLiteral("pictureSave"), tr("Save a copy of the original"));
    auto *close = named(new QPushButton(tr("Close"), this), QStringLiteral("pictureClose"), tr("Close"));
    close->setProperty("kind", QStringLiteral("primary"));
    connect(close, &QPushButton::clicked, this, &PictureSide::closeRequested);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(close);
    return foot;
}

void PictureSide::connectPresenter()
{
    connect(&m_presenter, &PicturePresenter::failed, this, &PictureSide::say);
    connect(&m_presenter, &PicturePresenter::saved, this, [this](const QString &path) { say(tr("Saved as %1.").arg(path)); });
    connect(m_caption, &QLineEdit::textEdited, &m_presenter, &PicturePresenter::setCaption);
    connect(m_caption, &QLineEdit::editingFinished, this, [this] { m_presenter.flush(); });
    connect(m_save, &QPushButton::clicked, this, &PictureSide::saveCopy);
}

void PictureSide::beginAnew()
{
    say({});
    m_marks->show(m_presenter.markRecord());
}

void PictureSide::refresh()
{
    m_title->setText(m_presenter.title());
    if (!m_caption->hasFocus() || m_caption->text().trimmed() != m_presenter.caption().trimmed())
        m_caption->setText(m_presenter.caption());
    m_caption->setReadOnly(m_presenter.isFrozen());
    m_locked->setText(m_presenter.whyLocked());
    m_locked->setVisible(!m_presenter.whyLocked().isEmpty());
    m_keys->setVisible(m_presenter.canDraw());
    m_facts->setFacts(m_presenter.facts());
    const QString hash = m_presenter.current()->hash;
    m_hash->setText(tr("SHA-256 of the original") + u'\n' + hash.left(kHashLine) + u'\n' + hash.mid(kHashLine));
    m_save->setEnabled(!m_presenter.isAway());
}

void PictureSide::focusCaption() { m_caption->setFocus(Qt::ShortcutFocusReason); }
bool PictureSide::isCaptionAtHand() const { return m_caption->hasFocus(); }

void PictureSide::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void PictureSide::saveCopy()
{
    const auto *one = m_presenter.current();
    if (one && m_context.files.save)
        m_presenter.saveCopy(m_context.files.save(this, tr("Save a copy"), one->fileName, tr("All files (*)")));
}

}
