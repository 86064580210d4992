#include "models/report/image/jpegreader.h"

#include "models/base/error.h"
#include "models/report/image/decodedimage.h"

#include <cstring>

namespace xunzhen::report {

namespace {

struct Frame
{
    int width = 0;
    int height = 0;
    int components = 0;
    int precision = 0;
};

[[noreturn]] void damaged(const char *why)
{
    throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("JPEG: ") + QLatin1String(why));
}

bool isFrameMarker(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

class MarkerWalk
{
public:
    explicit MarkerWalk(const QByteArray &file) : m_file(file) {}

    Frame toEnd()
    {
        for (;;) {
            const int marker = nextMarker();
            if (marker == 0xd9)
                break;
            readSegment(marker);
        }
        if (!m_scanSeen || m_frame.components == 0)
            damaged("no picture before its end");
        return m_frame;
    }

private:
    int byteAt(qsizetype at) const
    {
        if (at >= m_file.size())
            damaged("ends too early");
        return static_cast<unsigned char>(m_file.at(at));
    }

    int wordAt(qsizetype at) const { return byteAt(at) << 8 | byteAt(at + 1); }

    int nextMarker()
    {
        if (byteAt(m_at) != 0xff)
            damaged("marker expected");
        while (byteAt(m_at) == 0xff)
            ++m_at;
        return byteAt(m_at++);
    }

    void readSegment(int marker)
    {
        const int length = wordAt(m_at);
        if (length < 2 || m_at + length > m_file.size())
            damaged("segment longer than the file");
        if (isFrameMarker(marker))
            readFrame(length);
        m_at += length;
        if (marker == 0xda)
            skipScan();
    }

    void readFrame(int length)
    {
        if (length < 8)
            damaged("short frame header");
        m_frame = {wordAt(m_at + 5), wordAt(m_at + 3), byteAt(m_at + 7), byteAt(m_at + 2)};
    }

    // Entropy-coded data ends at the first 0xff that is neither stuffed nor a restart marker.
    void skipScan()
    {
        m_scanSeen = true;
        for (;;) {
            const auto *begin = m_file.constData() + m_at;
            const auto *hit = static_cast<const char *>(std::memchr(begin, 0xff, size_t(m_file.size() - m_at)));
            if (!hit)
                damaged("scan without end");
            m_at = hit - m_file.constData();
            const int next = byteAt(m_at + 1);
            if (next != 0 && !(next >= 0xd0 && next <= 0xd7))
                return;
            m_at += 2;
        }
    }

    const QByteArray &m_file;
    qsizetype m_at = 2;
    Frame m_frame;
    bool m_scanSeen = false;
};

} // namespace

RasterImage readJpeg(const QByteArray &file)
{
    const Frame frame = MarkerWalk(file).toEnd();
    if (frame.precision != 8 || (frame.components != 1 && frame.components != 3))
        return decodeImage(file);
    RasterImage image;
    image.width = frame.width;
    image.height = frame.height;
    image.space = frame.components == 1 ? RasterImage::Space::Gray : RasterImage::Space::Rgb;
    image.coding = RasterImage::Coding::Jpeg;
    image.data = file;
    image.source = file;
    return image;
}

} // namespace xunzhen::report
