using System.Collections.Immutable;
using Bindery.Certification.Database;
using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Odoo;

/// <summary>A running Odoo with its job runner; ended, with all its processes, when disposed of.</summary>
internal sealed class OdooServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly ChildProcess process;
    private readonly OdooLog log;

    private OdooServer(ChildProcess process, OdooLog log, Uri address)
    {
        this.process = process;
        this.log = log;
        Address = address;
    }

    public Uri Address { get; }

    public string LogFile => log.File;

    public ImmutableArray<LogRecord> Log => log.Reader.Snapshot();

    /// <summary>Gives the server when it answers.</summary>
    public static async Task<OdooServer> StartAsync(
        OdooProgram program,
        OdooDatabase database,
        ServerOptions options,
        CancellationToken cancellation
    )
    {
        int port = FreePort.Find();
        OdooLog lines = new(Path.Combine(program.WorkFolder, "odoo-server.log"));
        ChildProcess child = ChildProcess.Start(program.Server(database, port, options), lines.Add);
        OdooServer server = new(child, lines, new Uri($"http://127.0.0.1:{port}/"));
        try
        {
            await server.WaitUntilReadyAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        log.Dispose();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(
            cancellation
        );
        deadline.CancelAfter(StartLimit);
        using HttpClient client = new() { BaseAddress = Address };
        try
        {
            while (!await AnswersAsync(client, deadline.Token))
            {
                if (process.HasEnded)
                {
                    throw Failure("ended at once");
                }

                await Task.Delay(Pause, deadline.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Failure($"did not answer within {StartLimit.TotalSeconds:0} s");
        }
    }

    private BinderyException Failure(string what) =>
        BinderyException.Outside(
            $"Odoo {what}: {Log.LastOrDefault(record => record.Level >= LogLevel.Error)?.Essence ?? "see its log"}. Its log is {LogFile}."
        );

    private static async Task<bool> AnswersAsync(HttpClient client, CancellationToken cancellation)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(
                new Uri("web/health", UriKind.Relative),
                cancellation
            );
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
