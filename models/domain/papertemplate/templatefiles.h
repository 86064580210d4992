#pragma once

#include <QByteArray>

namespace xunzhen::domain {

/// The files of one paper's template as they stand: UTF-8, every byte kept.
struct TemplateFiles
{
    QByteArray layout;  ///< template.json
    QByteArray wording; ///< wording.json
    QByteArray form;    ///< form.json; empty for papers that ask for nothing

    bool isEmpty() const { return layout.isEmpty() && wording.isEmpty() && form.isEmpty(); }
    bool operator==(const TemplateFiles &) const = default;
};

}
