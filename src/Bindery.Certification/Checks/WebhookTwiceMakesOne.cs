using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class WebhookTwiceMakesOne : ICheck
{
    public string Id => "webhook-twice-makes-one";

    public string Title => "The same delivery, twice at once and once more, makes one record";

    public ImmutableArray<string> Needs => ["webhook-becomes-record"];

    public string? WhyNotFor(Blueprint blueprint) =>
        new WebhookBecomesRecord().WhyNotFor(blueprint);

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        WebhookSubject subject = await WebhookSubject.OfAsync(context, cancellation);
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        PlatformRecord record = platform.Add(subject.Entity, []);
        Delivery delivery = subject.Delivery(record, $"cert-{record.Key}");
        List<DeliveryAnswer> answers = [];
        ImmutableArray<Finding> first = await this.SyncAsync(
            context,
            async _ =>
                answers.AddRange(
                    await Task.WhenAll(
                        subject.SendAsync(delivery, cancellation),
                        subject.SendAsync(delivery, cancellation)
                    )
                ),
            cancellation
        );
        ImmutableArray<Finding> second = await this.SyncAsync(
            context,
            async _ => answers.Add(await subject.SendAsync(delivery, cancellation)),
            cancellation
        );
        int bindings = await subject.BindingsAsync(context, record, cancellation);
        return CheckOutcome.Of(
            [
                .. first,
                .. second,
                .. answers
                    .Where(answer => answer.Status is < 200 or > 299)
                    .Select(answer =>
                        this.Error(
                            $"A repeated delivery was answered with {answer.Status}: the platform will send it for hours."
                        )
                    ),
                .. bindings == 1
                    ? Array.Empty<Finding>()
                    :
                    [
                        this.Error(
                            $"{subject.Entity.Name} {record.Key} has {bindings} bindings, not one."
                        ),
                    ],
            ],
            $"answered {string.Join(", ", answers.Select(answer => answer.Status))}"
        );
    }
}
