using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Net.Http.Headers;
using Bindery.Certification.Platform;

namespace Bindery.Framework.Benchmarks;

/// <summary>Eight clients that send as fast as they are answered.</summary>
internal sealed class WebhookLoad(Uri address)
{
    private const int Clients = 8;

    /// <returns>Deliveries accepted a second. One that isn't accepted is an error.</returns>
    public async Task<double> RunAsync(
        string path,
        ImmutableArray<Delivery> deliveries,
        CancellationToken cancellation
    )
    {
        ConcurrentQueue<Delivery> waiting = new(deliveries);
        Uri target = new(address, path);
        long started = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable.Range(0, Clients).Select(_ => SendAsync(waiting, target, cancellation))
        );
        return deliveries.Length / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task SendAsync(
        ConcurrentQueue<Delivery> waiting,
        Uri target,
        CancellationToken cancellation
    )
    {
        using HttpClient client = new();
        while (waiting.TryDequeue(out Delivery? delivery))
        {
            using HttpRequestMessage request = new(HttpMethod.Post, target);
            request.Content = new ByteArrayContent(delivery.Body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            foreach ((string name, string value) in delivery.Headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            using HttpResponseMessage answer = await client.SendAsync(request, cancellation);
            answer.EnsureSuccessStatusCode();
        }
    }
}
