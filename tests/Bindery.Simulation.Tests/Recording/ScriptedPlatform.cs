using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bindery.Simulation.Tests.Recording;

/// <summary>Answers whatever a test wants, a connection an answer, on a loopback port.</summary>
internal sealed class ScriptedPlatform : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly Func<string, ScriptedAnswer> script;
    private readonly Task serving;

    /// <param name="script">Answer by path.</param>
    public ScriptedPlatform(Func<string, ScriptedAnswer> script)
    {
        this.script = script;
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address => new($"http://{listener.LocalEndpoint}/");

    /// <summary>Heads of the requests so far.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await serving;
        listener.Dispose();
        ended.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync(ended.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        string head = await HeadAsync(stream);
        Requests.Enqueue(head);
        ScriptedAnswer answer = script(head.Split(' ', '?')[1]);
        byte[] body = Encoding.UTF8.GetBytes(answer.Body);
        StringBuilder text = new($"HTTP/1.1 {answer.Status} Scripted\r\nConnection: close\r\n");
        text.Append("Content-Type: application/json\r\n");
        foreach ((string name, string value) in answer.Headers)
        {
            text.Append($"{name}: {value}\r\n");
        }

        text.Append($"Content-Length: {body.Length}\r\n\r\n");
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(text.ToString()), ended.Token);
            await stream.WriteAsync(body, ended.Token);
        }
        catch (IOException)
        {
            // The reader had enough.
        }
    }

    private async Task<string> HeadAsync(NetworkStream stream)
    {
        byte[] buffer = new byte[8_192];
        StringBuilder head = new();
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            int count = await stream.ReadAsync(buffer, ended.Token);
            if (count == 0)
            {
                break;
            }

            head.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return head.ToString();
    }
}
