#pragma once

#include "models/services/firmdossier.h"

#include <QCoreApplication>

#include <optional>

namespace xunzhen::presentation {

/// What the file of a firm says at its head and about whom to reach, in words.
class FileFacts
{
    Q_DECLARE_TR_FUNCTIONS(FileFacts)

public:
    struct Fact
    {
        QString label, value;
        QString group; ///< the merge group it belongs to
    };
    using Facts = std::vector<Fact>;

    /// The few facts an inspector says aloud.
    static Facts of(const domain::Enterprise &firm);
    static Facts contacts(const domain::Enterprise &firm);
    static std::vector<std::pair<QString, QString>> pairs(const Facts &facts); ///< label and value
    /// How often visited (`visits`: nothing while it is not read yet), what is open, what is planned.
    static QString headline(const services::FirmDossier &known, std::optional<int> visits, QDate today);
    /// "38.987650, 117.391200"; empty when it is not known.
    static QString position(const domain::Enterprise &firm);
};

}
