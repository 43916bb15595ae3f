using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class RevokedCredential : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-revoked",
            Family = CauseFamily.Authentication,
            What = "The platform has withdrawn the credentials.",
            Seen =
                "The platform refuses them and says that they are revoked, disabled or of an app that was removed.",
            Why =
                "Somebody removed the app, closed the account, or made a new key, which ends the old one.",
            Mend =
                "Install the app again or make a new key on the platform, put it on the backend, and test the connection.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "revoked",
            "app was uninstalled",
            "app has been uninstalled",
            "app is uninstalled",
            "app was removed",
            "key has been disabled",
            "account has been disabled",
            "account is disabled",
            "account is deactivated",
            "account has been deactivated",
            "Unavailable Shop",
        ];

    protected override ImmutableArray<string> Unless => ["certificate"];
}
