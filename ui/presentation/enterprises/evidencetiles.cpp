#include "ui/presentation/enterprises/evidencetiles.h"

#include "models/base/chinatime.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

namespace {
constexpr size_t kAtOnce = 12;
constexpr qsizetype kKept = 400;
}

EvidenceTiles::EvidenceTiles(Background &background, QObject *parent) : QAbstractListModel(parent), m_background(background)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &EvidenceTiles::load);
}

void EvidenceTiles::show(std::vector<services::DossierEvidence> evidence, QDate today)
{
    beginResetModel();
    m_evidence = std::move(evidence);
    m_today = today;
    m_wanted.clear();
    if (m_pictures.size() > kKept)
        m_pictures.clear();
    endResetModel();
}

const domain::Evidence *EvidenceTiles::evidence(int row) const
{
    return row >= 0 && row < int(m_evidence.size()) ? &m_evidence[size_t(row)].evidence : nullptr;
}

int EvidenceTiles::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_evidence.size()); }

QString EvidenceTiles::caption(const services::DossierEvidence &one) const
{
    const QString day = Words::day(base::chinaDay(one.evidence.addedAt), m_today);
    const bool isPicture = one.evidence.mediaType.startsWith(QLatin1String("image/"));
    const QString what = !one.evidence.caption.isEmpty() || isPicture ? one.evidence.caption : one.evidence.fileName;
    return what.isEmpty() ? day : day + QStringLiteral(" · ") + what;
}

QString EvidenceTiles::toolTip(const services::DossierEvidence &one) const
{
    QStringList lines{one.question, one.evidence.caption, one.bureau, Words::moment(one.evidence.addedAt), one.evidence.fileName};
    if (!one.evidence.remediation.isNull())
        lines.prepend(tr("Proof of a fix"));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant EvidenceTiles::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_evidence.size()))
        return {};
    const services::DossierEvidence &one = m_evidence[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return caption(one);
    case Qt::ToolTipRole: return toolTip(one);
    case Qt::AccessibleTextRole: return toolTip(one).replace(u'\n', QStringLiteral(", "));
    case Qt::DecorationRole: {
        const auto known = m_pictures.constFind(one.evidence.hash);
        if (known != m_pictures.constEnd())
            return *known;
        m_wanted.insert(one.evidence.hash);
        m_soon.start();
        return {};
    }
    default: return {};
    }
}

void EvidenceTiles::load()
{
    if (m_loading || m_wanted.isEmpty())
        return;
    std::vector<domain::Evidence> wanted;
    for (const services::DossierEvidence &one : m_evidence)
        if (wanted.size() < kAtOnce && m_wanted.remove(one.evidence.hash))
            wanted.push_back(one.evidence);
    m_loading = true;
    m_background.run<std::vector<Load>>(
        tr("Making small pictures"), this,
        [wanted](services::Services &services, const base::Work &) -> base::Outcome<std::vector<Load>> {
            std::vector<Load> loads;
            for (const domain::Evidence &one : wanted) {
                const auto image = services.visits().thumbnail(one, kPixels);
                loads.push_back({one.hash, image ? *image : QImage()});
            }
            return loads;
        },
        [this](const base::Outcome<std::vector<Load>> &loads) {
            m_loading = false;
            if (loads)
                take(*loads);
            load();
        });
}

void EvidenceTiles::take(const std::vector<Load> &loads)
{
    for (const Load &loaded : loads)
        m_pictures.insert(loaded.hash, loaded.image);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

}
