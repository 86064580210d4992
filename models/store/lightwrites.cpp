#include "models/store/lightwrites.h"

#include "models/base/outcome.h"
#include "models/store/database.h"

namespace xunzhen::store {

LightWrites::LightWrites(Database &database) : m_database(database) { m_database.execute("PRAGMA synchronous = NORMAL"); }

LightWrites::~LightWrites()
{
    // Fails only where nothing can be written anyway.
    (void)base::attempt([this] { m_database.execute("PRAGMA synchronous = FULL"); });
}

}
