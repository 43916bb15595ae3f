using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class WrongAddress : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-address-wrong",
            Family = CauseFamily.Platform,
            What = "The address on the backend is not that of the platform’s API.",
            Seen =
                "The platform redirects elsewhere, has no such address, or the address is not complete.",
            Why =
                "A shop was renamed, the address misses its path or version, or http was given where https is meant.",
            Mend = "Correct the address on the backend and test the connection.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "redirects elsewhere",
            "is not complete. Correct it",
            "address or the credentials can’t be sent",
            "address or the credentials can't be sent",
            "MissingSchema",
            "InvalidURL",
        ];
}
