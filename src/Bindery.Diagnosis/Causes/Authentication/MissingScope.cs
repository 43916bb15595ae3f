using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class MissingScope : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-scope-missing",
            Family = CauseFamily.Authentication,
            What = "The credentials are accepted but don’t allow this.",
            Seen = "The platform answers 403, or says which permission or scope is missing.",
            Why =
                "The token was made before the connector needed that permission, or with fewer of them.",
            Mend =
                "Grant the permission on the platform (read and write of each kind of record that is synchronised), make the token anew where the platform asks for it, and test the connection.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "PermissionDenied",
            "do not allow this",
            "insufficient_scope",
            "requires merchant approval",
            "missing scope",
            "required scope",
            "(403)",
            "403 Client Error",
        ];

    protected override ImmutableArray<string> Unless => ["psycopg2", "AccessError"];
}
