using System.Collections.Immutable;
using Bindery.Core.Findings;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class RateLimited : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-rate-limited",
            Family = CauseFamily.Platform,
            Severity = Severity.Warning,
            What = "The platform asks to wait: there are too many calls.",
            Seen = "It answers 429, or the backend’s own count of calls is used up.",
            Why =
                "The limit is shared by everything that uses the account: other programs, a second database that was copied with its credentials, or too many seats in the import channel.",
            Mend =
                "Give the channel fewer seats, let the import run less often, and look whether another system uses the same credentials.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "RateLimited",
            "too many calls",
            "Too Many Requests",
            "(429)",
            "429 Client Error",
            "rate limit",
            "throttled",
            "allows no more calls",
        ];
}
