#pragma once

#include "models/base/error.h"
#include "models/domain/papertemplate/templatefiles.h"

#include <QStringList>

#include <memory>

namespace xunzhen::report {
class FormPaper;
class Template;
struct TemplateFiles;
}

namespace xunzhen::services {

class DraftPaper;

report::TemplateFiles reportFiles(const domain::TemplateFiles &files);
domain::TemplateFiles domainFiles(const report::TemplateFiles &files);

/// SHA-256 (hex) over the files, as report::Template::hash() gives it for the same ones; also for files with faults.
QString templateHash(const domain::TemplateFiles &files);

/// Throws Error(TooLarge) with "file-too-large" or "json-too-deep" for files that are better not looked into. Any thread.
void requireBounds(const domain::TemplateFiles &files);

/// A template read and checked for its paper.
struct ReadTemplate
{
    std::shared_ptr<const report::Template> layout; ///< none when it has faults
    std::shared_ptr<const report::FormPaper> form;  ///< of papers that ask for something
    base::Problems faults;                          ///< each with its place, "template.json:12"
};

/// Reads the files for the paper of this id. Any thread.
ReadTemplate readTemplate(const QString &id, const domain::TemplateFiles &files);

/// The faults alone; empty = it can be used.
base::Problems templateFaults(const QString &id, const domain::TemplateFiles &files);

/// Where the paper, laid out with these files, breaks what good setting asks for (report::checkLayout); a warning, no fault:
/// the paper can be issued. Empty for files with faults. Any thread.
base::Problems layoutWarnings(const QString &id, const domain::TemplateFiles &files, const DraftPaper &paper);

/// The fields that the paper offers: "enterprise.name"; those of a list's members as "findings[].place". Empty for a form
/// that cannot be read.
QStringList templateFields(const QString &id, const domain::TemplateFiles &files);

}
