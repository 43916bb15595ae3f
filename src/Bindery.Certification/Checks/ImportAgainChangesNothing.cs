using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class ImportAgainChangesNothing : ICheck
{
    public string Id => "import-again-changes-nothing";

    public string Title => "A second run creates and changes nothing";

    public ImmutableArray<string> Needs => ["import-complete"];

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        RecordVersions before = await RecordVersions.ReadAsync(context, cancellation);
        SyncRuns runs = new(context.Database.Session);
        int lastRun = await runs.LastIdAsync(cancellation);
        ImmutableArray<Finding> failed = await this.SyncAsync(
            context,
            backend => backend.SyncAllAsync(cancellation),
            cancellation
        );
        RecordVersions after = await RecordVersions.ReadAsync(context, cancellation);
        SyncFigures figures = await runs.FiguresAsync(lastRun, cancellation);
        return CheckOutcome.Of(
            [
                .. failed,
                .. Found("was created", after.NewSince(before)),
                .. Found("was written although nothing had changed", after.ChangedSince(before)),
                .. Found("has gone", after.GoneSince(before)),
                .. figures.Created + figures.Updated == 0
                    ? Array.Empty<Finding>()
                    : [this.Error($"The runs count {figures}.")],
            ],
            $"{before.Rows.Count} rows unchanged",
            $"runs: {figures}"
        );
    }

    public string? WhyNotFor(Blueprint blueprint) => new ImportComplete().WhyNotFor(blueprint);

    private IEnumerable<Finding> Found(string what, IEnumerable<string> rows) =>
        rows.Take(FindingsOf.MostListed).Select(row => this.Error($"Row {row} {what}."));
}
