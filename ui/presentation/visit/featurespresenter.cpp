#include "ui/presentation/visit/featurespresenter.h"

#include "models/domain/enterprise/toldfeature.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

FeaturesPresenter::FeaturesPresenter(services::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.facts(), &services::Facts::enterprisesChanged, this, [this](const QList<domain::EnterpriseId> &ids) {
        if (!m_firm.isNull() && (ids.isEmpty() || ids.contains(m_firm)))
            reload();
    });
}

void FeaturesPresenter::show(const domain::EnterpriseId &firm, const std::vector<domain::ListChoice> &lists)
{
    m_firm = firm;
    m_lists = lists;
    reload();
}

void FeaturesPresenter::reload()
{
    m_rows.clear();
    if (!m_firm.isNull() && !m_lists.empty()) {
        for (const services::FirmFeature &one : m_services.visits().askedFeatures(m_firm, m_lists))
            if (one.due)
                m_rows.push_back({one.feature.code, one.feature.title, one.feature.hint, one.presence,
                                  Words::told(one.toldBy, one.toldAt, m_services.clock().today()),
                                  domain::toldFeatureIdFor(m_firm, one.feature.code).toBytes()});
    }
    Q_EMIT changed();
}

int FeaturesPresenter::known() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.presence != domain::Presence::Unknown; }));
}

void FeaturesPresenter::tell(const QString &code, domain::Presence presence)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.code == code; });
    if (row == m_rows.end() || row->presence == presence)
        return;
    if (const auto done = m_services.enterprises().setFeature(m_firm, code, presence); !done) {
        Q_EMIT failed(Sentences::of(done.error()));
        Q_EMIT changed(); // shows again what is known
    }
}

}
