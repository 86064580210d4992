#include "app/composition.h"

#include "app/platform/profilepaths.h"

namespace xunzhen::app {

Composition::Composition(const QString &profileFolder) : m_profileFolder(profileFolder) {}

base::Outcome<std::unique_ptr<services::Services>> Composition::open()
{
    return services::Services::open({.profileFolder = m_profileFolder,
                                     .clock = m_clock,
                                     .ids = m_ids,
                                     .facts = m_facts,
                                     .fontFolders = platform::fontFolders(m_profileFolder)});
}

}
