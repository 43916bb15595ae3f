using System.Collections.Immutable;
using Bindery.Core.Findings;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class FailingPlatform : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-failing",
            Family = CauseFamily.Platform,
            Severity = Severity.Warning,
            What = "The platform fails to answer properly.",
            Seen = "It answers with 5xx, or with something that is not what was agreed.",
            Why =
                "The platform has trouble, or a page of a proxy or a login comes instead of data.",
            Mend =
                "Look at the platform’s status page. Jobs are tried again by themselves; requeue those that gave up once it is well.",
        };

    protected override ImmutableArray<string> Signs =>
        [
            "ServerError",
            "failed to answer",
            "MalformedAnswer",
            "cut off or not JSON",
            "500 Server Error",
            "502 Server Error",
            "503 Server Error",
            "504 Server Error",
            "JSONDecodeError",
        ];
}
