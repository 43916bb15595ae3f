using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class WebhookBecomesRecord : ICheck
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(1);

    public string Id => "webhook-becomes-record";

    public string Title => "A signed webhook is answered within a second and becomes a record";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) =>
        WebhookSubject.Choose(blueprint) is null
            ? "the platform has no webhook for an imported record"
            : null;

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        WebhookSubject subject = await WebhookSubject.OfAsync(context, cancellation);
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        PlatformRecord record = platform.Add(subject.Entity, []);
        DeliveryAnswer answer = new(0, TimeSpan.Zero);
        List<Finding> findings =
        [
            .. await this.SyncAsync(
                context,
                async _ =>
                    answer = await subject.SendAsync(
                        subject.Delivery(record, $"cert-{record.Key}"),
                        cancellation
                    ),
                cancellation
            ),
        ];
        if (answer.Status is < 200 or > 299)
        {
            findings.Add(this.Error($"The webhook was answered with {answer.Status}."));
        }

        if (answer.Time > AnswerLimit)
        {
            findings.Add(
                this.Error(
                    $"The answer took {answer.Time.TotalMilliseconds:0} ms; platforms give up early."
                )
            );
        }

        SideBySide sides = await context.CompareAsync(cancellation);
        findings.AddRange(
            this.FindingsFrom(await sides.CompareAsync(subject.Entity, [record], cancellation))
        );
        return CheckOutcome.Of(
            [.. findings],
            $"answered {answer.Status} in {answer.Time.TotalMilliseconds:0} ms"
        );
    }
}
