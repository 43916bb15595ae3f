using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Deliveries;

/// <summary>Sends one delivery once; by default to this machine only.</summary>
internal sealed class WebhookSender : IDisposable
{
    // What platforms allow before they call a delivery failed.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
        }
    )
    {
        Timeout = Longest,
    };

    private readonly bool remote;
    private readonly Counters counters;

    public WebhookSender(bool remote, Counters counters)
    {
        this.remote = remote;
        this.counters = counters;
    }

    public void CheckTarget(Uri url)
    {
        bool web = url.IsAbsoluteUri && url.Scheme is "http" or "https";
        bool own =
            web
            && (
                url.Host == "localhost"
                || (
                    IPAddress.TryParse(url.DnsSafeHost, out IPAddress? address)
                    && IPAddress.IsLoopback(address)
                )
            );
        if (!own && !(web && remote))
        {
            throw new SimulationException(
                $"Webhooks go to this machine's own addresses only, not to '{url}'; use http://127.0.0.1:PORT/… or allow remote targets."
            );
        }
    }

    public async Task<WebhookResult> SendAsync(
        WebhookDelivery delivery,
        CancellationToken cancellation
    )
    {
        CheckTarget(delivery.Url);
        counters.Count(CounterGroup.Webhooks, delivery.Topic);
        long start = Stopwatch.GetTimestamp();
        int? status = null;
        string? error = null;
        try
        {
            using HttpRequestMessage request = Request(delivery);
            using HttpResponseMessage response = await client.SendAsync(request, cancellation);
            status = (int)response.StatusCode;
        }
        catch (HttpRequestException problem)
        {
            error = problem.Message;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            error = $"No answer within {Longest.TotalSeconds} seconds.";
        }

        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new WebhookResult(delivery.Topic, delivery.DeliveryId, status, milliseconds, error);
    }

    public void Dispose() => client.Dispose();

    private static HttpRequestMessage Request(WebhookDelivery delivery)
    {
        HttpRequestMessage request = new(HttpMethod.Post, delivery.Url)
        {
            Content = new ReadOnlyMemoryContent(delivery.Body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach ((string name, string value) in delivery.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
