#pragma once

#include "models/base/error.h"
#include "models/domain/enterprise/enterprise.h"

#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace xunzhen::domain {

/// What a column of an office's sheet may hold.
enum class EnterpriseField {
    Ignored, Name, Uscc, LegalPerson, Address, Town, Contact, Phone, TradeCode, TradeName, Scale, Employees,
    Established, PositiveList, Note, Longitude, Latitude
};

QString fieldCode(EnterpriseField field);              ///< "name", "uscc", "legal-person", …
std::optional<EnterpriseField> fieldFromCode(const QString &code);

/// Which field each column of the sheet holds (index = column) and in which row the data begins (0-based).
struct ColumnMapping
{
    std::vector<EnterpriseField> columns;
    int headerRow = 0;
    int firstDataRow = 1;
    bool operator==(const ColumnMapping &) const = default;
};

/// One row of the sheet read as an enterprise. `problems` empty = usable; `remarks` are worth showing but no obstacle
/// (e.g. "uscc-missing", "phone-damaged").
struct EnterpriseRow
{
    int row = 0; ///< 1-based, as the spreadsheet program shows it
    Enterprise enterprise;
    base::Problems problems;
    base::Problems remarks;
};

enum class ImportVerdict { New, Changed, Same, Clash, Rejected };
QString verdictCode(ImportVerdict verdict); ///< "new", "changed", "same", "clash", "rejected"

/// What the import would do with one row, and why.
struct ImportLine
{
    EnterpriseRow row;
    ImportVerdict verdict = ImportVerdict::Rejected;
    EnterpriseId existing;        ///< Changed, Same, Clash: the record it meets
    QStringList changedFields;    ///< Changed: codes of the fields that would get a new value
    Enterprise before;            ///< Changed, Clash: the record as it stands
};

struct ImportPreview
{
    ColumnMapping mapping;
    QStringList header;
    std::vector<ImportLine> lines;
    int count(ImportVerdict verdict) const;
};

/// The record after the row has been taken over: fields that the row leaves empty keep their value.
Enterprise merged(const Enterprise &existing, const Enterprise &row);
/// Codes of the fields in which the two differ.
QStringList differingFields(const Enterprise &a, const Enterprise &b);

using AreOne = std::function<bool(const EnterpriseId &, const EnterpriseId &)>;

/// Compares the rows with the records that have the same USCC (or, without one, the same name and address).
/// Clash: a row contradicts another row of the same sheet, or has the USCC of a firm with quite another name.
/// `existingByUscc` and `existingByName` hold the records in use; keys as in the records, by id. Several records that are one
/// firm (`areOne`) are met as the first of them.
ImportPreview compare(std::vector<EnterpriseRow> rows, const std::multimap<QString, Enterprise> &existingByUscc,
                      const std::multimap<QString, Enterprise> &existingByName, const AreOne &areOne = {});

}
