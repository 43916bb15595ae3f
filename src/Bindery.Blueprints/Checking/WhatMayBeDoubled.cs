using Bindery.Blueprints.Reading;

namespace Bindery.Blueprints.Checking;

/// <summary>A creation whose answer is lost is tried again; something must tell the two apart.</summary>
internal sealed class WhatMayBeDoubled : IQuestion
{
    public IEnumerable<(string Path, string Message)> Open(Entity entity, Answers answers)
    {
        bool isCreated =
            entity.Direction is not Direction.Import && entity.Endpoints.Create is not null;
        if (isCreated && entity.Idempotency is null)
        {
            yield return (
                "idempotency",
                $"the entity {Quote.Of(entity.Name)} is created there, and nothing says how a creation whose "
                    + "answer was lost is recognised; add idempotency: { style: lookup, reference: … }"
            );
        }
    }
}
