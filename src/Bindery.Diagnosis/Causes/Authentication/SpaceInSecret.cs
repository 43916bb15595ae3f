using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class SpaceInSecret : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-secret-with-space",
            Family = CauseFamily.Authentication,
            What =
                "A secret of the backend has a blank or a line end around it, or stands in quotes.",
            Seen =
                "Odoo was asked whether the field begins or ends with white space or quotes; the secret itself was not read.",
            Why =
                "It was copied together with what stood around it, or read from a file. A key is then refused with 401, a webhook secret makes every signature wrong.",
            Mend =
                "Type the secret into the field once more, without anything around it, and test the connection.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo.ActiveBackends.SelectMany(backend =>
            backend
                .Secrets.Where(secret => secret.HasOuterSpace || secret.IsQuoted)
                .Select(secret =>
                    Info.Named(
                        Certainty.Sure,
                        $"Field {secret.Field} of backend {backend} has {What(secret)} around the secret.",
                        $"{backend.Model}.{secret.Field}"
                    )
                )
        );

    private static string What(SecretFact secret) => secret.IsQuoted ? "quotes" : "white space";
}
