using System.Collections.Immutable;

namespace Bindery.Diagnosis.Webhooks;

/// <summary>Tries every digest, encoding, reading of the body and of the secret, the simplest first.</summary>
public static class SignatureSearch
{
    /// <returns>The simplest way that fits; null where none does. And how many were tried.</returns>
    public static (SignatureMatch? Match, int Tried) Run(Delivery delivery)
    {
        ImmutableArray<GivenSignature> given = GivenSignature.In(delivery);
        ImmutableArray<Reading> secrets = [.. SecretReadings.Of([.. delivery.Secret])];
        int tried = 0;
        foreach (Reading body in BodyReadings.Of([.. delivery.Body]))
        {
            foreach (Reading content in SignedContents.Of(delivery, body))
            {
                tried += secrets.Length * Digests.All.Length;
                if (Find(given, secrets, content) is { } match)
                {
                    return (match, tried);
                }
            }
        }

        return (null, tried);
    }

    private static SignatureMatch? Find(
        ImmutableArray<GivenSignature> given,
        ImmutableArray<Reading> secrets,
        Reading content
    )
    {
        foreach (Reading secret in secrets)
        {
            foreach ((string name, Func<byte[], byte[], byte[]> sign) in Digests.All)
            {
                byte[] right = sign(secret.Bytes, content.Bytes);
                GivenSignature? match = given.FirstOrDefault(one =>
                    one.Digest.AsSpan().SequenceEqual(right)
                );
                if (match is not null)
                {
                    return Match(match, name, content, secret);
                }
            }
        }

        return null;
    }

    private static SignatureMatch Match(
        GivenSignature given,
        string digest,
        Reading content,
        Reading secret
    ) =>
        new(
            given.Header,
            given.Prefix,
            new SignatureForm(digest, given.Encoding),
            content.What,
            secret.What
        )
        {
            IsBodyAsGiven = content.IsAsGiven,
            IsSecretAsGiven = secret.IsAsGiven,
        };
}
