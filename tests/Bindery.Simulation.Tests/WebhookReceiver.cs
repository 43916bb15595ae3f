using System.Collections.Concurrent;
using System.Net;

namespace Bindery.Simulation.Tests;

/// <summary>Takes deliveries on a loopback port and keeps them as they came.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Task loop;

    public WebhookReceiver()
    {
        // HttpListener can't choose a free port, so that a few are tried.
        for (int port = 20_000 + (Environment.ProcessId % 20_000); ; port++)
        {
            listener.Prefixes.Clear();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                Url = new Uri($"http://127.0.0.1:{port}/hook");
                break;
            }
            catch (HttpListenerException) when (port < 60_000)
            {
                // Taken; the next one.
            }
        }

        loop = Task.Run(ReceiveAsync);
    }

    public Uri Url { get; }
    public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;
    public ConcurrentQueue<ReceivedDelivery> Received { get; } = new();

    public async Task<ReceivedDelivery> NextAsync(CancellationToken cancellation)
    {
        await arrived.WaitAsync(cancellation);
        return Received.TryDequeue(out ReceivedDelivery? delivery)
            ? delivery
            : throw new InvalidOperationException("Nothing was received.");
    }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await loop;
        arrived.Dispose();
    }

    private async Task ReceiveAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                using MemoryStream body = new();
                await context.Request.InputStream.CopyToAsync(body);
                Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
                foreach (string? name in context.Request.Headers.AllKeys)
                {
                    headers[name!] = context.Request.Headers[name]!;
                }

                context.Response.StatusCode = (int)Answer;
                context.Response.Close();
                Received.Enqueue(new ReceivedDelivery(headers, body.ToArray()));
                arrived.Release();
            }
            catch (Exception problem)
                when (problem is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}

internal sealed record ReceivedDelivery(IReadOnlyDictionary<string, string> Headers, byte[] Body);
