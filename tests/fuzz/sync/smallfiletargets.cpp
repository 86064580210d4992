#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/sync/format/headfile.h"
#include "models/sync/format/joinrequest.h"
#include "models/sync/format/spacemarker.h"

namespace xunzhen::fuzz {

namespace {

template<auto decode>
void read(const QByteArray &input)
{
    try {
        decode(input);
    } catch (const base::Error &) {
    }
}

std::vector<QByteArray> headSeeds()
{
    const auto self = signer();
    sync::HeadFile head;
    head.space = QByteArray(16, 's');
    head.stream = self.stream();
    head.seq = 43;
    head.lastSegment = head.stateHash = QByteArray(32, 'h');
    head.program = QStringLiteral("0.1.0");
    const QByteArray bare = sync::encodeHead(head, self);
    for (char stream = 'a'; stream < 'f'; ++stream)
        head.vector.push_back({{QByteArray(32, stream), QByteArray(8, stream)}, stream * 1000, QByteArray(8, 't')});
    head.attested.push_back({QByteArray(32, 'v'), QByteArray(32, 'w')});
    return {bare, sync::encodeHead(head, self)};
}

std::vector<QByteArray> markerSeeds()
{
    const auto self = signer();
    sync::SpaceMarker marker;
    marker.space = QByteArray(16, 's');
    marker.root = self.device();
    marker.name = QStringLiteral("津南");
    return {sync::encodeMarker(marker, self)};
}

void readRequest(const QByteArray &input)
{
    read<sync::decodeRequest>(input);
    if (input.size() >= sync::kTrailerBytes)
        sync::requestCode(sync::sealedHash(input));
}

std::vector<QByteArray> requestSeeds()
{
    const auto self = signer();
    sync::JoinRequest request;
    request.space = QByteArray(16, 's');
    request.stream = self.stream();
    request.askedAt = 1'795'395'600'000;
    request.member = {QStringLiteral("王"), QByteArray(16, '\1'), QStringLiteral("津南区应急管理局"), QStringLiteral("inspector")};
    return {sync::encodeRequest(request, self)};
}

}

const FuzzTarget kHeadTarget{"head", read<sync::decodeHead>, headSeeds, mutatedSigned};
const FuzzTarget kMarkerTarget{"marker", read<sync::decodeMarker>, markerSeeds, mutatedSigned};
const FuzzTarget kRequestTarget{"request", readRequest, requestSeeds, mutatedSigned};

}
