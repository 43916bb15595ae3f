using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class EmptyCredential : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-setting-empty",
            Family = CauseFamily.Authentication,
            What = "A credential of the backend is not filled in.",
            Seen = "The framework refuses to call and names the field.",
            Why =
                "A new backend, a copy (credentials are not copied), or a database that was neutralised after a restore.",
            Mend = "Fill in the field on the backend’s form and test the connection.",
        };

    protected override ImmutableArray<string> Signs => ["Fill in “", "Fill in \""];
}
