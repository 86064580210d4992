#include "models/report/font/rarefaces.h"

namespace xunzhen::report {

const QStringList &rareFaces()
{
    static const QStringList faces{
        u"SimSun-ExtB"_qs, u"SimSun-ExtG"_qs, u"FZSong-Extended"_qs, u"方正宋体S-超大字符集"_qs, u"宋体-方正超大字符集"_qs,
        u"MingLiU-ExtB"_qs, u"HanaMinA"_qs, u"HanaMinB"_qs, u"BabelStoneHan"_qs, u"TW-Sung"_qs, u"TW-Sung-Ext-B"_qs,
        u"PlangothicP1-Regular"_qs, u"PlangothicP2-Regular"_qs, u"Jigmo"_qs, u"Jigmo2"_qs, u"Jigmo3"_qs};
    return faces;
}

} // namespace xunzhen::report
