#include "models/report/ofd/ofdoutline.h"

namespace xunzhen::report::ofd {

namespace {

/// How many entries hang directly below the one at `index`.
int children(const std::vector<Bookmark> &bookmarks, size_t index)
{
    int count = 0;
    int nearest = 0; // the level of the entry that the next deeper ones belong to
    for (size_t i = index + 1; i < bookmarks.size() && bookmarks[i].level > bookmarks[index].level; ++i)
        if (count == 0 || bookmarks[i].level <= nearest) {
            nearest = bookmarks[i].level;
            ++count;
        }
    return count;
}

void writeTarget(XmlPart &xml, const Bookmark &bookmark, const OfdIds &ids)
{
    xml.begin("Actions").begin("Action").set("Event", QByteArray("CLICK")).begin("Goto").begin("Dest");
    xml.set("Type", QByteArray("XYZ")).set("PageID", ids.page(bookmark.page)).set("Left", 0);
    xml.set("Top", millimetres(bookmark.top)).set("Zoom", 0).end().end().end().end();
}

} // namespace

void writeOutline(XmlPart &xml, const PageModel &model, const OfdIds &ids)
{
    if (model.bookmarks.empty())
        return;
    xml.begin("Outlines");
    std::vector<int> open;
    for (size_t i = 0; i < model.bookmarks.size(); ++i) {
        const Bookmark &bookmark = model.bookmarks[i];
        for (; !open.empty() && open.back() >= bookmark.level; open.pop_back())
            xml.end();
        xml.begin("OutlineElem").set("Title", bookmark.title).set("Count", children(model.bookmarks, i));
        writeTarget(xml, bookmark, ids);
        open.push_back(bookmark.level);
    }
    for (size_t i = 0; i < open.size(); ++i)
        xml.end();
    xml.end();
}

} // namespace xunzhen::report::ofd
