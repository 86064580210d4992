#pragma once

class QLayout;

namespace xunzhen::views {

/// Takes everything out of the layout; the widgets are deleted when the event loop comes round.
void clearLayout(QLayout &layout);

}
