using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class MissingHeader : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-header-missing",
            Family = CauseFamily.Authentication,
            What = "The platform finds no credentials in the requests.",
            Seen = "The refusal says that a header or parameter is missing.",
            Why =
                "The connector sends them under another name than this version of the API wants, or a proxy on the way takes the header out.",
            Mend =
                "Compare the scheme and header name of the adapter’s _auth with the platform’s documentation; let the proxy pass the header on.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "missing header",
            "header is missing",
            "missing authorization",
            "no authorization",
            "authorization header is required",
            "no api key",
            "missing api key",
            "missing access token",
            "authentication credentials were not provided",
            "no credentials",
            "access token is missing",
        ];

    protected override Certainty Certainty => Certainty.Likely;
}
