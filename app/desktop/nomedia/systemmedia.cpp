#include "app/desktop/systemmedia.h"

namespace xunzhen::app {

controls::MediaDevices systemMedia() { return {}; }

}
