#pragma once

#include "models/report/template/template.h"
#include "models/base/error.h"

namespace xunzhen::report {

class FaultList;
class JsonLines;

/// Reads page, fonts, styles and wording of a template and has its blocks checked.
class TemplateReader
{
public:
    TemplateReader(const QByteArray &templateJson, const QByteArray &wordingJson, const nlohmann::json &schema);

    /// Throws base::Error: InvalidInput with all faults found, TooLarge beyond the limits of limits.h.
    Template read();

private:
    void readParts(const nlohmann::json &root, const nlohmann::json &wording);
    nlohmann::json parse(const QByteArray &text, const QString &file);
    void readWording(const nlohmann::json &wording, FaultList &faults);
    void readHead(const nlohmann::json &root, FaultList &faults);
    void readPage(const nlohmann::json &page, FaultList &faults);
    void checkPageKeys(const nlohmann::json &page, FaultList &faults);
    void readGeometry(const nlohmann::json &page, FaultList &faults);
    void readFonts(const nlohmann::json &fonts, FaultList &faults);
    void readStyles(const nlohmann::json &styles, FaultList &faults);
    void throwIfFaulty() const;

    const QByteArray &m_templateJson;
    const QByteArray &m_wordingJson;
    const nlohmann::json &m_schema;
    Template m_template;
    base::Problems m_problems;
};

} // namespace xunzhen::report
