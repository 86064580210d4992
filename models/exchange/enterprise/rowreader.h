#pragma once

#include "models/domain/enterprise/enterprisesheet.h"
#include "models/exchange/table/table.h"

namespace xunzhen::exchange {

/// Reads one row at a time; shared by all rows of a sheet.
class RowReader
{
public:
    RowReader(const domain::ColumnMapping &mapping, QStringList headers, bool epoch1904);
    domain::EnterpriseRow read(const Row &row);

private:
    void readCell(int column, const Cell &cell);
    void readName(const QString &text);
    void readUscc(const Cell &cell);
    void readPhone(const Cell &cell);
    void readEstablished(const Cell &cell);
    void readEmployees(const Cell &cell);
    void readPositiveList(const Cell &cell);
    std::optional<double> readCoordinate(const Cell &cell, double limit, const QString &code);
    QString bounded(QString text, int limit);

    void problem(const QString &code, const QString &text);
    void remark(const QString &code, const QString &text);
    base::Problem at(const QString &code, const QString &text) const;

    const domain::ColumnMapping &m_mapping;
    QStringList m_headers;
    bool m_epoch1904;
    int m_column = 0;
    domain::EnterpriseRow m_result;
};

}
