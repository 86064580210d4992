#pragma once

#include "models/domain/papertemplate/templatefiles.h"

#include <QStringList>

namespace xunzhen::services {

/// The ids of the papers that the program has templates for, as they stand in lists.
const QStringList &shippedTemplateIds();

/// As it comes with the program. Throws base::Error(NotFound) for an id that is not among them.
const domain::TemplateFiles &shippedTemplate(const QString &id);

}
