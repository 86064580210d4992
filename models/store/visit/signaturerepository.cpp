#include "models/store/visit/signaturerepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::Signature;

namespace {

Signature rowToSignature(const Statement &row)
{
    Signature s;
    s.id = row.id<domain::SignatureId>(0);
    s.visit = row.id<domain::VisitId>(1);
    s.signer = domain::signerFromCode(row.text(2)).value_or(domain::Signer::Firm);
    s.name = row.text(3);
    s.imageHash = row.text(4);
    s.refusal = row.text(5);
    s.witness = row.text(6);
    s.signedAt = row.moment(7);
    return s;
}

}

std::vector<Signature> SignatureRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(R"(SELECT id, visit_id, signer, name, image_hash, refusal, witness, signed_at
        FROM signature WHERE visit_id = :visit ORDER BY signed_at, id)");
    statement.bind(":visit", visit);
    std::vector<Signature> signatures;
    while (statement.step())
        signatures.push_back(rowToSignature(statement));
    return signatures;
}

void SignatureRepository::save(const Signature &s)
{
    m_database.prepare(R"(INSERT INTO signature (id, visit_id, signer, name, image_hash, refusal, witness, signed_at)
        VALUES (:id, :visit, :signer, :name, :image, :refusal, :witness, :signed_at)
        ON CONFLICT (id) DO UPDATE SET visit_id = excluded.visit_id, signer = excluded.signer, name = excluded.name,
            image_hash = excluded.image_hash, refusal = excluded.refusal, witness = excluded.witness,
            signed_at = excluded.signed_at)")
        .bind(":id", s.id.isNull() ? domain::signatureIdFor(s.visit, s.signer, s.name) : s.id).bind(":visit", s.visit)
        .bind(":signer", domain::signerCode(s.signer)).bind(":name", s.name).bind(":image", s.imageHash)
        .bind(":refusal", s.refusal).bind(":witness", s.witness).bind(":signed_at", s.signedAt).run();
}

}
