#include "ui/presentation/pictures/picturepresenter.h"

#include "models/base/chinatime.h"
#include "ui/presentation/pictures/filewords.h"
#include "ui/presentation/sentences.h"

#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace xunzhen::presentation {

namespace {

constexpr int kFirstPixels = 1600, kWholePixels = 4096;

QString moment(const QDateTime &at)
{
    return at.isValid() ? base::chinaTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

}

PicturePresenter::PicturePresenter(VisitSession &session, Background &background, QObject *parent)
    : QObject(parent), m_session(session), m_background(background), m_edits(session)
{
    connect(&session, &VisitSession::recordChanged, this, &PicturePresenter::onRecordChanged);
}

std::vector<domain::Evidence> PicturePresenter::evidenceNow() const
{
    std::vector<domain::Evidence> found;
    std::ranges::copy_if(m_session.record().evidence, std::back_inserter(found), [this](const domain::Evidence &one) {
        return one.itemCode == m_itemCode && one.remediation == m_proofOf && one.voided.isEmpty();
    });
    return found;
}

void PicturePresenter::open(const QString &itemCode, int place, const domain::RemediationId &proofOf)
{
    flush();
    m_itemCode = itemCode;
    m_proofOf = proofOf;
    m_all = evidenceNow();
    m_place = -1;
    step(std::clamp(place, 0, std::max(0, count() - 1)) + 1);
}

const domain::Evidence *PicturePresenter::current() const
{
    return m_place >= 0 && m_place < count() ? &m_all[size_t(m_place)] : nullptr;
}

void PicturePresenter::step(int by)
{
    const int to = std::clamp(m_place + by, 0, std::max(0, count() - 1));
    if (to == m_place)
        return;
    flush();
    m_place = to;
    m_picture = {};
    m_pixels = 0;
    m_body.clear();
    m_typedCaption = current() ? current()->caption : QString();
    m_length = current() && !isPhoto() ? m_session.services().pictures().length(*current()) : QString();
    m_history.reset({});
    readMarks();
    load(kFirstPixels);
    Q_EMIT currentChanged();
}

void PicturePresenter::onRecordChanged()
{
    if (m_place < 0)
        return;
    const auto all = evidenceNow();
    const domain::EvidenceId shown = current() ? current()->id : domain::EvidenceId();
    m_all = all;
    const auto still = std::ranges::find_if(m_all, [&](const domain::Evidence &one) { return one.id == shown; });
    if (still == m_all.end()) {
        const int before = std::exchange(m_place, -1);
        return step(std::min(before, count() - 1) + 1);
    }
    m_place = int(still - m_all.begin());
    if (!m_edits.contains(key("caption")))
        m_typedCaption = still->caption;
    if (!m_edits.contains(key("marks")))
        readMarks();
    if (m_face == Face::OnPaper)
        load(kFirstPixels);
    Q_EMIT detailsChanged();
}

void PicturePresenter::readMarks()
{
    const auto all = m_session.services().pictures().marksOf(m_session.id());
    const auto known = current() ? all.find(current()->id) : all.end();
    const QString body = known == all.end() ? QString() : known->second;
    if (body == m_body)
        return;
    m_body = body;
    const auto marks = domain::marksFromText(body);
    m_readable = marks.has_value();
    m_history.reset(marks.value_or(domain::Marks()));
}

void PicturePresenter::load(int pixels)
{
    if (!current())
        return;
    m_pixels = pixels;
    // Marks that can be drawn are drawn by the view; others only by whoever makes the rendition.
    const Face face = m_face == Face::Marked && m_readable ? Face::Original : m_face;
    m_background.ask<QImage>(
        m_question, this,
        [photo = *current(), face, pixels](services::Services &services, const base::Work &) {
            return services.pictures().picture(photo, face, pixels);
        },
        [this](const base::Outcome<QImage> &picture) {
            m_picture = picture ? *picture : QImage();
            if (!picture)
                Q_EMIT failed(Sentences::of(picture.error()));
            Q_EMIT pictureChanged();
        });
}

void PicturePresenter::wantWhole()
{
    if (isPhoto() && m_face != Face::OnPaper && m_pixels < kWholePixels && std::max(current()->width, current()->height) > m_pixels)
        load(kWholePixels);
}

void PicturePresenter::showFace(Face face)
{
    if (face == m_face)
        return;
    flush();
    m_face = face;
    m_picture = {}; // rather nothing for a moment than the photo with another face
    Q_EMIT pictureChanged();
    load(kFirstPixels);
}

bool PicturePresenter::isAway() const { return current() && !m_session.visits().hasOriginal(*current()); }

bool PicturePresenter::canDraw() const { return isPhoto() && m_face == Face::Marked && m_readable && !isFrozen(); }

QString PicturePresenter::whyLocked() const
{
    if (!isPhoto() || !m_proofOf.isNull())
        return {};
    if (isFrozen())
        return tr("The paper is issued: the photo stays as it is shown there. What is to be added needs a correction.");
    if (!m_readable)
        return tr("A later version of the program drew on this photo; nothing is lost. Until this one is brought up to date, the whole photo is hidden on papers.");
    return m_face == Face::OnPaper ? tr("This is how papers show the photo.") : QString();
}

QString PicturePresenter::title() const
{
    return isPhoto() ? tr("Photo %1 of %2").arg(m_place + 1).arg(count()) : tr("File %1 of %2").arg(m_place + 1).arg(count());
}

QString PicturePresenter::caption() const { return m_typedCaption; }

std::vector<PicturePresenter::Fact> PicturePresenter::facts() const
{
    const domain::Evidence *one = current();
    if (!one)
        return {};
    const auto person = m_session.services().people().inspector(one->addedBy);
    std::vector<Fact> facts{{tr("File"), one->fileName}, {tr("Kind"), FileWords::kind(*one)}, {tr("Length"), m_length},
                            {tr("Taken (as the camera says)"), moment(one->takenAt)}, {tr("Added"), moment(one->addedAt)},
                            {tr("By"), person ? person->name : QString()},
                            {tr("Pixels"), isPhoto() ? QStringLiteral("%1 × %2").arg(one->width).arg(one->height) : QString()},
                            {tr("Size"), QLocale().formattedDataSize(one->byteCount)}};
    std::erase_if(facts, [](const Fact &fact) { return fact.second.isEmpty(); });
    return facts;
}

QByteArray PicturePresenter::markRecord() const
{
    return isPhoto() ? domain::pictureMarkIdFor(current()->id).toBytes() : QByteArray();
}

QString PicturePresenter::key(const char *what) const
{
    return QLatin1String(what) + u':' + (current() ? current()->id.toString() : QString());
}

void PicturePresenter::keepMarks()
{
    auto &pictures = m_session.services().pictures();
    m_body = domain::marksText(m_history.marks());
    m_edits.put(key("marks"), [&pictures, id = current()->id, marks = m_history.marks()] { return pictures.setMarks(id, marks); });
    Q_EMIT detailsChanged();
}

void PicturePresenter::draw(const domain::Marks &marks)
{
    if (!canDraw() || marks == m_history.marks())
        return;
    m_history.put(marks);
    keepMarks();
}

void PicturePresenter::undo()
{
    if (!canUndo())
        return;
    m_history.undo();
    keepMarks();
}

void PicturePresenter::redo()
{
    if (!canRedo())
        return;
    m_history.redo();
    keepMarks();
}

void PicturePresenter::setCaption(const QString &caption)
{
    if (!current() || isFrozen() || caption == m_typedCaption)
        return;
    m_typedCaption = caption;
    m_edits.put(key("caption"), [this, id = current()->id, caption] { return m_session.visits().setCaption(id, caption.trimmed()); });
}

void PicturePresenter::saveCopy(const QString &path)
{
    if (!current() || path.isEmpty())
        return;
    m_background.run<QString>(
        tr("Saving a copy"), this,
        [photo = *current(), path](services::Services &services, const base::Work &) -> base::Outcome<QString> {
            const auto bytes = services.visits().original(photo);
            if (!bytes)
                return bytes.error();
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
                return base::Error(base::ErrorCode::Io, file.errorString());
            return path;
        },
        [this](const base::Outcome<QString> &written) {
            if (written)
                Q_EMIT saved(*written);
            else
                Q_EMIT failed(Sentences::of(written.error()));
        });
}

}
