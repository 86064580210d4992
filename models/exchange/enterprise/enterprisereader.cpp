#include "models/exchange/enterprise/enterprisereader.h"

#include "models/exchange/enterprise/columnguess.h"
#include "models/exchange/enterprise/datarows.h"
#include "models/exchange/enterprise/rowreader.h"

namespace xunzhen::exchange {

std::vector<domain::EnterpriseRow> readEnterprises(const Table &table, const domain::ColumnMapping &mapping,
                                                   const base::Work &work)
{
    std::vector<domain::EnterpriseRow> result;
    const DataRows dataRows(table, mapping);
    RowReader reader(mapping, headerTexts(table, mapping), table.epoch1904);
    for (size_t i = size_t(std::max(mapping.firstDataRow, 0)); i < table.rows.size(); ++i) {
        if ((i & 0x3FF) == 0) {
            work.checkpoint();
            work.progress(qint64(i), qint64(table.rows.size()));
        }
        if (dataRows.isData(table.rows[i]))
            result.push_back(reader.read(table.rows[i]));
    }
    return result;
}

}
