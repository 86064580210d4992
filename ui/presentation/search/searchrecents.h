#pragma once

#include "models/services/settingsservice.h"
#include "ui/presentation/search/searchrow.h"

#include <vector>

namespace xunzhen::presentation {

/// What was found and gone to lately, kept from one start of the program to the next; the latest first.
class SearchRecents
{
public:
    explicit SearchRecents(services::SettingsService &settings) : m_settings(settings) {}

    std::vector<SearchRow> rows() const;
    void add(const SearchRow &row);

private:
    services::SettingsService &m_settings;
};

}
