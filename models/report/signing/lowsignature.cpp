#include "models/report/signing/lowsignature.h"

#include "models/report/signing/openssl.h"

#include <openssl/bn.h>
#include <openssl/ec.h>

namespace xunzhen::report::ssl {

namespace {

using Number = std::unique_ptr<BIGNUM, Freer<&BN_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freer<&ECDSA_SIG_free>>;
using Group = std::unique_ptr<EC_GROUP, Freer<&EC_GROUP_free>>;

}

QByteArray lowSignature(const QByteArray &der)
{
    const unsigned char *from = bytesOf(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &from, long(der.size())));
    const Group curve(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    if (!signature || !curve)
        return {};
    const BIGNUM *order = EC_GROUP_get0_order(curve.get()), *s = ECDSA_SIG_get0_s(signature.get());
    Number r(BN_dup(ECDSA_SIG_get0_r(signature.get()))), mirrored(BN_new());
    if (!r || !mirrored || BN_cmp(s, order) >= 0 || BN_sub(mirrored.get(), order, s) != 1)
        return {};
    if (BN_cmp(mirrored.get(), s) < 0 && ECDSA_SIG_set0(signature.get(), r.get(), mirrored.get()) == 1) {
        r.release(); // they belong to the signature now
        mirrored.release();
    }
    return ssl::der<ECDSA_SIG>(signature.get(), &i2d_ECDSA_SIG);
}

}
