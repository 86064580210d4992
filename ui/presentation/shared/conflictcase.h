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
    /// The mark beside the field: how many values, or that it was changed after issue.
    QString mark() const;
    /// The same with the group's word, for a place that is not the field's own.
    QString namedMark() const;
    /// A colleague changed it after the paper was issued: told, not settled here.
    bool isAfterIssue() const { return !m_row.paperNumber.isEmpty(); }
    /// Beside what stands in a side: "as on paper 3号", "as it is now"; empty in a conflict.
    QString standing(size_t side) const;
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
