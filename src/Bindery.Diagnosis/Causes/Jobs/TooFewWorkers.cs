using Bindery.Core.Findings;
using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Jobs;

internal sealed class TooFewWorkers : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "jobs-too-few-workers",
            Family = CauseFamily.Jobs,
            Severity = Severity.Warning,
            What = "There are not more workers than jobs that may run at once.",
            Seen = "In the configuration, workers is set and not above the capacity of root.",
            Why =
                "Jobs occupy the same workers as people. With one worker, a job that calls its own server waits for itself, and the runner’s calls time out.",
            Mend = "Set workers above the capacity of root, or lower that capacity.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        if (evidence.Configuration is not { Workers: > 0 } configuration)
        {
            yield break;
        }

        int seats = ChannelList
            .Of(configuration.Channels)
            .Where(channel => channel.Name == "root")
            .Select(channel => channel.Capacity)
            .FirstOrDefault(1);
        if (configuration.Workers <= seats)
        {
            yield return Info.Named(
                configuration.Workers == 1 ? Certainty.Likely : Certainty.Possible,
                Info.What,
                $"{configuration.File}: workers = {configuration.Workers}, capacity of root = {seats}"
            );
        }
    }
}
