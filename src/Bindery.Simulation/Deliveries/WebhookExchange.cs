using System.Collections.Immutable;
using System.Threading.Channels;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Deliveries;

/// <summary>Subscriptions, and the queue through which changes become deliveries, one after the other.</summary>
internal sealed class WebhookExchange : IAsyncDisposable
{
    private const int MostQueued = 100_000;
    private const int MostRemembered = 1_000;

    private readonly DeliveryBuilder builder;
    private readonly WebhookSender sender;
    private readonly Lock gate = new();
    private readonly Queue<WebhookResult> results = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Channel<WebhookDelivery> queue = Channel.CreateBounded<WebhookDelivery>(
        new BoundedChannelOptions(MostQueued) { SingleReader = true }
    );
    private readonly Task worker;
    private ImmutableArray<WebhookSubscription> subscriptions = [];
    private int lastId;

    public WebhookExchange(DeliveryBuilder builder, WebhookSender sender)
    {
        this.builder = builder;
        this.sender = sender;
        worker = Task.Run(DeliverAsync);
    }

    public ImmutableArray<WebhookSubscription> Subscriptions
    {
        get
        {
            lock (gate)
            {
                return subscriptions;
            }
        }
    }

    /// <summary>The latest results of subscriptions' deliveries, oldest first.</summary>
    public ImmutableArray<WebhookResult> Results
    {
        get
        {
            lock (gate)
            {
                return [.. results];
            }
        }
    }

    public Task<WebhookResult> SendAsync(WebhookOrder order, CancellationToken cancellation) =>
        sender.SendAsync(builder.Build(order), cancellation);

    public WebhookSubscription Subscribe(string topic, Uri url)
    {
        _ = builder.Topic(topic);
        sender.CheckTarget(url);
        lock (gate)
        {
            WebhookSubscription subscription = new(++lastId, topic, url);
            subscriptions = subscriptions.Add(subscription);
            return subscription;
        }
    }

    public bool Unsubscribe(int id)
    {
        lock (gate)
        {
            int before = subscriptions.Length;
            subscriptions = subscriptions.RemoveAll(subscription => subscription.Id == id);
            return subscriptions.Length < before;
        }
    }

    /// <summary>Called while the state is locked: the payload is the record as this change left it.</summary>
    public void Announce(RecordChange change)
    {
        foreach (WebhookSubscription subscription in Subscriptions)
        {
            if (TopicMoments.Tells(builder.Topic(subscription.Topic), change))
            {
                WebhookOrder order = new()
                {
                    Topic = subscription.Topic,
                    Key = change.Key,
                    Url = subscription.Url,
                };
                queue.Writer.TryWrite(builder.Build(order));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await stopping.CancelAsync();
        await worker;
        sender.Dispose();
        stopping.Dispose();
    }

    private async Task DeliverAsync()
    {
        try
        {
            await foreach (WebhookDelivery delivery in queue.Reader.ReadAllAsync(stopping.Token))
            {
                Remember(await sender.SendAsync(delivery, stopping.Token));
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The simulation stops; what is queued is dropped with it.
        }
    }

    private void Remember(WebhookResult result)
    {
        lock (gate)
        {
            results.Enqueue(result);
            if (results.Count > MostRemembered)
            {
                results.Dequeue();
            }
        }
    }
}
