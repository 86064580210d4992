#pragma once

#include <vector>

namespace xunzhen::report::ofd {

/// The identifiers of a document: every resource, page, layer and object has one of its own (GB/T 33190-2016 §7.2, ST_ID).
class OfdIds
{
public:
    OfdIds(size_t fonts, size_t images, size_t pages)
        : m_fonts(int(fonts)), m_images(int(images)), m_last(int(fonts + images + pages))
    {
    }

    int font(int index) const { return 1 + index; }
    int image(int index) const { return 1 + m_fonts + index; }
    int page(int index) const { return 1 + m_fonts + m_images + index; }
    int next() { return ++m_last; }
    int highest() const { return m_last; }

private:
    int m_fonts, m_images, m_last;
};

} // namespace xunzhen::report::ofd
