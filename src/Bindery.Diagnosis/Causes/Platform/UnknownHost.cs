using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class UnknownHost : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-name-unknown",
            Family = CauseFamily.Platform,
            What = "The name of the platform’s server can’t be found.",
            Seen = "Name resolution fails.",
            Why = "The address on the backend is misspelt, or this server has no working DNS.",
            Mend = "Correct the address on the backend; on the server, try: getent hosts NAME.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "Name or service not known",
            "nodename nor servname",
            "Temporary failure in name resolution",
            "NameResolutionError",
            "getaddrinfo failed",
            "No address associated with hostname",
        ];

    protected override ImmutableArray<string> Unless =>
        ["psycopg2", "could not translate host name"];
}
