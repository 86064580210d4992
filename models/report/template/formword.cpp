#include "models/report/template/formword.h"

#include "models/report/template/faultlist.h"
#include "models/report/template/jsonmembers.h"

namespace xunzhen::report {

domain::FormWord readFormWord(const nlohmann::json &owner, const char *key, const QString &pointer, FaultList &faults)
{
    const auto both = owner.value(key, nlohmann::json());
    const domain::FormWord word = both.is_object() ? domain::FormWord{textAt(both, "zh"), textAt(both, "en")} : domain::FormWord();
    if (word.zh.isEmpty() || word.en.isEmpty())
        faults.add(u"template-part-missing"_qs, pointer + u'/' + QLatin1String(key), {QLatin1String(key) + u": zh, en"_qs});
    return word;
}

} // namespace xunzhen::report
