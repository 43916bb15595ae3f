using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class ExportOnce : ICheck
{
    public string Id => "export-once";

    public string Title =>
        "Products sent with \"Export to Connectors\" exist there once, also when sent twice";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        ExportedProducts.Of(blueprint) is null ? "no products are sent to the platform" : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        Entity product = ExportedProducts.Of(context.Blueprint)!;
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ImmutableHashSet<string> before = SentRecords.Keys(platform, product);
        ImmutableArray<int> made = await ExportedProducts.MakeAsync(context, cancellation);
        List<Finding> findings = [.. await SendAsync(context, made, cancellation)];
        ImmutableHashSet<string> first = SentRecords.Keys(platform, product).Except(before);
        findings.AddRange(
            await ExportedProducts.CompareAsync(this, context, made, first, cancellation)
        );
        findings.AddRange(await SendAsync(context, made, cancellation));
        ImmutableHashSet<string> second = SentRecords.Keys(platform, product).Except(before);
        if (!second.SetEquals(first))
        {
            findings.Add(
                this.Error(
                    $"Sent again, {second.Except(first).Count} more records were made on the platform."
                )
            );
        }

        return CheckOutcome.Of([.. findings], $"{made.Length} sent, {second.Count} there");
    }

    private Task<ImmutableArray<Finding>> SendAsync(
        CertificationContext context,
        ImmutableArray<int> records,
        CancellationToken cancellation
    ) =>
        this.SyncAsync(
            context,
            _ => ExportedProducts.SendAsync(context, records, cancellation),
            cancellation
        );
}
