using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Checks;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Faults;

/// <summary>Tells of changes as a bad day does: each delivery twice, in no order, again until it is taken.</summary>
internal sealed class WebhookStorm(CertificationContext context, int seed)
{
    private const int MostTries = 60;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Changes records twice and sends what tells of it.</summary>
    /// <returns>Ids of the deliveries that were accepted.</returns>
    public async Task<ImmutableArray<string>> BlowAsync(int changed, CancellationToken cancellation)
    {
        if (WebhookSubject.Choose(context.Blueprint) is null)
        {
            return [];
        }

        WebhookSubject subject = await WebhookSubject.OfAsync(context, cancellation);
        ImmutableArray<(string Id, Delivery Delivery)> deliveries = await MakeAsync(
            subject,
            changed,
            cancellation
        );
        (string Id, Delivery Delivery)[] sent = [.. deliveries, .. deliveries];
        new Random(seed).Shuffle(sent);
        await Parallel.ForEachAsync(
            sent,
            new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation },
            async (one, stop) => await SendAsync(subject, one.Delivery, stop)
        );
        return [.. deliveries.Select(one => one.Id)];
    }

    private async Task<ImmutableArray<(string, Delivery)>> MakeAsync(
        WebhookSubject subject,
        int changed,
        CancellationToken cancellation
    )
    {
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ImmutableArray<(string, Delivery)>.Builder made = ImmutableArray.CreateBuilder<(
            string,
            Delivery
        )>();
        foreach (WebhookTopic topic in Topics())
        {
            Entity entity = context.ImportedEntities.First(one => one.Name == topic.Entity);
            for (int round = 0; round < 2; round++)
            {
                foreach (string key in platform.Change(entity, changed, seed))
                {
                    string id = $"storm-{topic.Topic}-{key}-{round}";
                    PlatformRecord record = platform.Record(entity, key);
                    made.Add((id, (subject with { Topic = topic.Topic }).Delivery(record, id)));
                }
            }
        }

        return made.ToImmutable();
    }

    private ImmutableArray<WebhookTopic> Topics() =>
        [
            .. context
                .Blueprint.Webhooks!.Topics.Where(topic =>
                    topic.Event == WebhookEvent.Upsert
                    && context.ImportedEntities.Any(entity => entity.Name == topic.Entity)
                )
                .DistinctBy(topic => topic.Entity),
        ];

    /// <summary>As platforms do it: what isn't taken is sent again.</summary>
    private static async Task SendAsync(
        WebhookSubject subject,
        Delivery delivery,
        CancellationToken cancellation
    )
    {
        for (int tried = 0; tried < MostTries; tried++)
        {
            try
            {
                DeliveryAnswer answer = await subject.SendAsync(delivery, cancellation);
                if (answer.Status is >= 200 and < 300)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // The worker that had it was killed.
            }

            await Task.Delay(Pause, cancellation);
        }

        throw new TimeoutException($"A webhook was not accepted in {MostTries} tries.");
    }
}
