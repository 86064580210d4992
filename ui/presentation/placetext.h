#pragma once

#include "ui/presentation/navigator.h"

namespace xunzhen::presentation {

/// A place as one line of text, to be kept from one start of the program to the next; and back. What a text of another
/// program's version does not tell, or tells wrongly, is left empty.
QString placeText(const Place &place);
Place placeFromText(const QString &text);

}
