using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class ImportComplete : ICheck
{
    public string Id => "import-complete";

    public string Title => "Every record arrives, with every value right";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public string? WhyNotFor(Blueprint blueprint) =>
        blueprint.Entities.All(entity => entity.Direction == Direction.Export)
            ? "nothing is imported from the platform"
            : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        SyncRuns runs = new(context.Database.Session);
        int lastRun = await runs.LastIdAsync(cancellation);
        List<Finding> findings =
        [
            .. await this.SyncAsync(
                context,
                backend => backend.SyncAllAsync(cancellation),
                cancellation
            ),
        ];
        List<string> facts = [$"{await runs.FiguresAsync(lastRun, cancellation)}"];
        SideBySide sides = await context.CompareAsync(cancellation);
        foreach (Entity entity in context.ImportedEntities)
        {
            EntityComparison comparison = await sides.CompareAsync(entity, cancellation);
            findings.AddRange(this.FindingsFrom(comparison));
            facts.Add(comparison.Fact());
        }

        return CheckOutcome.Of([.. findings], [.. facts]);
    }
}
