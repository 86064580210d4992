#pragma once

#include "models/report/consultationreport.h"
#include "models/report/content/content.h"

#include <QStringList>

namespace xunzhen::report {

/// Turns plain values into the fields of a Content and gathers the pictures on the way.
class FieldWriter
{
public:
    explicit FieldWriter(Content &content) : m_content(content) {}

    static nlohmann::json text(const QString &text);
    static nlohmann::json texts(const QStringList &texts);
    static nlohmann::json date(const std::optional<QDate> &date);
    /// Keeps the bytes under their hash; an empty text when there is no picture. `place` names the
    /// picture when it cannot be read.
    nlohmann::json picture(const Picture &picture, const QString &place);

private:
    Content &m_content;
};

} // namespace xunzhen::report
