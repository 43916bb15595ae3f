using Bindery.Core.Findings;
using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class MisnamedChannel : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-channel-misnamed",
            Family = CauseFamily.Jobs,
            Severity = Severity.Warning,
            What = "The configuration gives seats to a channel that no job function uses.",
            Seen =
                "A name in channels is no channel of the registered functions, and of none above them.",
            Why =
                "A name that is misspelt makes a channel of its own; jobs of the real one take seats of its parent.",
            Mend =
                "Write the full name as Job Queue ▸ Channels shows it, such as root.shop.import, and restart Odoo.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        if (
            evidence
            is not { Configuration: { } configuration, Odoo: { Functions.Length: > 0 } odoo }
        )
        {
            yield break;
        }

        foreach ((string name, _) in ChannelList.Of(configuration.Channels))
        {
            bool isUsed =
                name == "root"
                || odoo.Functions.Any(one =>
                    one.Channel == name
                    || one.Channel.StartsWith(name + ".", StringComparison.Ordinal)
                );
            if (!isUsed)
            {
                yield return Info.Named(
                    Certainty.Likely,
                    $"The configuration gives seats to channel {name}, which no job function uses.",
                    $"{configuration.File}: channels = {configuration.Channels}"
                );
            }
        }
    }
}
