#pragma once

#include "models/services/syncservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// One conflict as two or more people see it: fields in words, who wrote what when. A value; holds no service.
class ConflictCase
{
    Q_DECLARE_TR_FUNCTIONS(ConflictCase)

public:
    struct Line
    {
        QString column, word, text;
        bool differs = false, writable = false;
    };
    struct Side
    {
        QString who, when;
        bool shown = false; ///< this value is the one shown everywhere until it is settled
        std::vector<Line> lines;
        QByteArray value;
    };

    explicit ConflictCase(services::ConflictRow row);

    const services::ConflictRow &row() const { return m_row; }
    QString title() const;
    /// Equal for as long as nothing of the case has changed.
    QByteArray fingerprint() const;
    const std::vector<Side> &sides() const { return m_sides; }
    /// The lines that "write another" may change, starting from the first side.
    std::vector<Line> writable() const;
    /// The first side's value with other texts in some columns.
    QByteArray rewritten(const std::vector<std::pair<QString, QString>> &texts) const;

private:
    void markDifferences();

    services::ConflictRow m_row;
    std::vector<Side> m_sides;
};

}
