#pragma once

#include "models/report/content/content.h"
#include "models/report/sample/samplepaper.h"
#include "models/report/template/template.h"

namespace xunzhen::report {

/// Ids of every paper that comes with the program: the 会诊报告, the 文书 in the order of procedure, the sheets of a 案卷, the
/// 资料.
QStringList shippedPapers();
/// The folder of one of them.
QString shippedFolder(const QString &id);

/// A template and a sample record (示例) for it, ready to be rendered.
struct SampleSheet
{
    Template layout;
    Content content;
};

/// Of the paper whose files these are. Throws base::Error(InvalidInput) with the faults of the files.
SampleSheet sampleSheet(const QString &id, const TemplateFiles &files, Sample sample);

} // namespace xunzhen::report
