#pragma once

#include "models/domain/checklist/pack.h"

namespace xunzhen::domain {

/// One member of an entry as text: equal texts mean equal members.
struct EntryField
{
    QString key, text;
};
using EntryFields = std::vector<EntryField>;

EntryFields fieldsOf(const Pack &head); ///< title, domain, bureau, what it was checked against
EntryFields fieldsOf(const LawReference &law);
EntryFields fieldsOf(const Feature &feature);
EntryFields fieldsOf(const Checklist &list); ///< without its sections
EntryFields fieldsOf(const CheckItem &item);
EntryFields fieldsOf(const MajorHazard &hazard);
EntryFields fieldsOf(const Leniency &entry);
EntryFields fieldsOf(const Discretion &entry);
EntryFields fieldsOf(const PlainSheet &sheet);
EntryFields fieldsOf(const PolicyTemplate &policy);

}
