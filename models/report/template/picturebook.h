#pragma once

#include "models/report/layout/block.h"

#include <nlohmann/json.hpp>

#include <map>

namespace xunzhen::report {

/// The pictures of one paper, each read and checked once.
class PictureBook
{
public:
    explicit PictureBook(const std::map<std::string, QByteArray> &files) : m_files(files) {}

    /// The picture whose hash the field holds, nothing for an empty field. Throws base::Error for a
    /// broken one, with `place` in its problem.
    ImagePtr find(const nlohmann::json &field, const QString &place);

private:
    const std::map<std::string, QByteArray> &m_files;
    std::map<std::string, ImagePtr> m_read;
};

} // namespace xunzhen::report
