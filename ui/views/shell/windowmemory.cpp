#include "ui/views/shell/windowmemory.h"

#include "models/services/settingsservice.h"
#include "ui/presentation/placetext.h"
#include "ui/views/page.h"

#include <QFile>
#include <QScreen>

namespace xunzhen::views {

using presentation::Place;
using presentation::Places;

namespace {
constexpr int kFrame = 40; ///< what a title bar takes of the monitor, at most
const auto kGeometryKey = QStringLiteral("window.geometry");
const auto kPageKey = QStringLiteral("window.page"); ///< of programs that remembered no more than the page
const auto kPlaceKey = QStringLiteral("window.place");

QString keyOf(const Page &page) { return QStringLiteral("page.") + page.key(); }
}

void WindowMemory::keepGeometry(const QWidget &window)
{
    m_settings.remember(kGeometryKey, QString::fromLatin1(window.saveGeometry().toBase64()));
}

void WindowMemory::restoreGeometry(QWidget &window) const
{
    const auto bytes = QByteArray::fromBase64(m_settings.remembered(kGeometryKey).toLatin1());
    if (!bytes.isEmpty() && window.restoreGeometry(bytes))
        return;
    const QSize room = window.screen() ? window.screen()->availableSize() : QSize(1366, 768);
    window.resize(std::min(1366, room.width()), std::min(768, room.height() - kFrame));
}

void WindowMemory::keepPlace(const Place &place) { m_settings.remember(kPlaceKey, presentation::placeText(place)); }

Place WindowMemory::place() const
{
    Place place = presentation::placeFromText(m_settings.remembered(kPlaceKey));
    if (place.page.isEmpty())
        place.page = m_settings.remembered(kPageKey);
    if (place.page == Places::verify() && !QFile::exists(place.text))
        place.text.clear();
    return place;
}

void WindowMemory::keep(const Page &page)
{
    const QString remembered = page.remembered();
    if (remembered != m_settings.remembered(keyOf(page)))
        m_settings.remember(keyOf(page), remembered);
}

void WindowMemory::restore(Page &page) const
{
    if (const QString remembered = m_settings.remembered(keyOf(page)); !remembered.isEmpty())
        page.restore(remembered);
}

}
