#include "models/services/giventext.h"

#include "models/base/error.h"

namespace xunzhen::services {

void requireText(const QString &text, const char *problem, const char *field)
{
    if (text.trimmed().isEmpty())
        throw base::Error(base::ErrorCode::InvalidInput, QString::fromLatin1(problem),
                          {{QString::fromLatin1(problem), QString::fromLatin1(field), {}}});
}

}
