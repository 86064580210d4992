#pragma once

#include "models/services/servingservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// How far a paper has come, in words.
class ServingWords
{
    Q_DECLARE_TR_FUNCTIONS(ServingWords)

public:
    static QString of(domain::ServingState state);
    static QString of(domain::ServingOutcome outcome);
    /// What is to be done next about it.
    static QString next(const services::ServingRow &row);
    /// "by 3 Dec (5 working days left)", "late by 2 working days"; of a served one when and how.
    static QString due(const services::ServingRow &row, QDate today);
    static QString title(const services::ServingRow &row);
};

}
