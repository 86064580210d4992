#include "app/cli/verbs.h"

#include "ui/presentation/words.h"

namespace xunzhen::cli {

domain::Presence presenceFrom(const std::string &word)
{
    const auto presence = domain::presenceFromCode(QString::fromStdString(word));
    if (!presence)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("the answer is yes, no or unknown"));
    return *presence;
}

QJsonObject featureAsJson(const services::FirmFeature &feature)
{
    return {{QStringLiteral("field"), feature.feature.code}, {QStringLiteral("title"), feature.feature.title},
            {QStringLiteral("present"), domain::presenceCode(feature.presence)},
            {QStringLiteral("toldBy"), feature.toldBy}, {QStringLiteral("toldAt"), feature.toldAt.toString(Qt::ISODate)}};
}

QString featureAsLine(const services::FirmFeature &feature)
{
    return QStringLiteral("%1  %2  %3  %4").arg(feature.feature.code, presentation::Words::of(feature.presence), feature.feature.title,
                                                presentation::Words::told(feature.toldBy, feature.toldAt)).trimmed();
}

}
