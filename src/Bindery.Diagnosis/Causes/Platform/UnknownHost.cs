using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

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

    public override IEnumerable<Verdict> Examine(Evidence evidence) =>
        base.Examine(evidence).Concat(LookedUp(evidence));

    /// <summary>The framework only says that there was no way; whether the name is known can be tried.</summary>
    private IEnumerable<Verdict> LookedUp(Evidence evidence)
    {
        Complaints unreachable = evidence.Complaints.Where(complaint =>
            complaint.Shows(["can't be reached", "can’t be reached"])
        );
        if (evidence.Odoo is { UnknownNames: [var name, ..] } && !unreachable.IsEmpty)
        {
            yield return Info.Named(
                Certainty.Sure,
                $"The name {name} can’t be found, from here either.",
                unreachable
            );
        }
    }
}
