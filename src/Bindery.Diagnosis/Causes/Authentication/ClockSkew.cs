using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class ClockSkew : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-clock-skewed",
            Family = CauseFamily.Authentication,
            What = "The platform refuses requests because this server’s clock is wrong.",
            Seen = "The refusal speaks of a timestamp, a nonce, or a token that isn’t valid yet.",
            Why =
                "Signed requests and tokens carry the time; most platforms accept a few minutes of difference.",
            Mend =
                "Let the server’s clock follow NTP (timedatectl set-ntp true), then test the connection.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "timestamp is too old",
            "timestamp out of range",
            "timestamp_refused",
            "invalid timestamp",
            "oauth_timestamp",
            "clock skew",
            "RequestTimeTooSkewed",
            "token is not yet valid",
            "token used before",
            "ImmatureSignature",
            "timestamp expired",
            "timestamp is not within",
        ];
}
