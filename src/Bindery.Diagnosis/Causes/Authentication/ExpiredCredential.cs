using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class ExpiredCredential : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-expired",
            Family = CauseFamily.Authentication,
            What = "The credentials have expired.",
            Seen = "The platform refuses them and says that they are expired.",
            Why =
                "Tokens live for a limited time; one that is renewed by hand is forgotten, one that is refreshed by itself stops when the refresh token has expired too.",
            Mend = "Connect the backend anew, or put a fresh token in; then test the connection.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "token expired",
            "token has expired",
            "token is expired",
            "expired token",
            "token_expired",
            "expired_token",
            "key expired",
            "key has expired",
            "key is expired",
            "credentials expired",
            "credentials have expired",
            "ExpiredSignature",
            "invalid_grant",
        ];

    protected override ImmutableArray<string> Unless => ["certificate", "timestamp"];
}
