#include "models/exchange/enterprise/enterprisewriter.h"

#include "models/exchange/enterprise/enterprisecolumns.h"

namespace xunzhen::exchange {

void writeEnterprises(const std::vector<domain::Enterprise> &enterprises, const SheetHeading &heading, QIODevice &target,
                      const base::Work &work)
{
    constexpr size_t kManyRows = 20'000;
    WorkbookWriter writer(u"企业名录"_qs, enterprises.size() > kManyRows);
    OfficeSheet sheet(writer, heading, exportedColumns());
    for (size_t i = 0; i < enterprises.size(); ++i) {
        if ((i & 0x3FF) == 0) {
            work.checkpoint();
            work.progress(qint64(i), qint64(enterprises.size()));
        }
        writeEnterpriseRow(sheet, int(i), QString::number(i + 1), enterprises[i]);
    }
    sheet.close(int(enterprises.size()));
    writer.finish(target);
}

}
