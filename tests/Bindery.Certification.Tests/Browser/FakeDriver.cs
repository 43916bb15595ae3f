using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Bindery.Certification.Processes;

namespace Bindery.Certification.Tests.Browser;

/// <summary>Answers WebDriver commands from a table, and remembers them.</summary>
internal sealed class FakeDriver : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentDictionary<string, string> answers = new(StringComparer.Ordinal);

    public FakeDriver()
    {
        int port = FreePort.Find();
        Address = new Uri($"http://127.0.0.1:{port}/");
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public ConcurrentQueue<string> Commands { get; } = new();

    /// <param name="command">Method and path, such as <c>POST /session</c>.</param>
    public FakeDriver Answering(string command, string json)
    {
        answers[command] = json;
        return this;
    }

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                Answer(await listener.GetContextAsync());
            }
            catch (Exception failure)
                when (failure is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        string command = $"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}";
        using StreamReader body = new(context.Request.InputStream);
        Commands.Enqueue($"{command} {body.ReadToEnd()}".TrimEnd());
        byte[] bytes = Encoding.UTF8.GetBytes(
            answers.GetValueOrDefault(command, """{"value":null}""")
        );
        context.Response.OutputStream.Write(bytes);
        context.Response.Close();
    }
}
