using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class RefusedCredential : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-refused",
            Family = CauseFamily.Authentication,
            What = "The platform does not accept the credentials.",
            Seen = "It answers 401.",
            Why =
                "The key is wrong, belongs to another account, or to another environment of the platform.",
            Mend =
                "Copy the credentials from the platform once more and test the connection; look whether address and key belong to the same account and environment.",
            Rules = ["hard-coded-secret"],
        };

    protected override ImmutableArray<string> Signs =>
        [
            "AuthenticationError",
            "does not accept the credentials",
            "(401)",
            "401 Client Error",
            "Unauthorized",
            "invalid api key",
            "invalid_token",
            "invalid access token",
        ];

    protected override ImmutableArray<string> Unless => ["Webhook refused"];
}
