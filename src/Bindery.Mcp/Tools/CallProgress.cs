using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Bindery.Mcp.Tools;

/// <summary>Tells the client that waits how far a call is, in the order in which things happen.</summary>
internal sealed class CallProgress(McpServer server, ProgressToken? token)
{
    private readonly Lock _order = new();
    private Task _sent = Task.CompletedTask;
    private int _steps;

    /// <param name="message">What is being done, one line.</param>
    /// <param name="total">How many steps there will be, where that is known.</param>
    /// <param name="cancellation">Ends the sending.</param>
    public void Report(string message, int? total, CancellationToken cancellation)
    {
        if (token is not { } listener)
        {
            return;
        }

        lock (_order)
        {
            _steps++;
            ProgressNotificationValue value = new()
            {
                Progress = _steps,
                Total = total,
                Message = message,
            };
            _sent = SendAfterAsync(_sent, listener, value, cancellation);
        }
    }

    /// <summary>Waits until all was sent: after the answer nobody listens.</summary>
    public Task FinishAsync()
    {
        lock (_order)
        {
            return _sent;
        }
    }

    private async Task SendAfterAsync(
        Task before,
        ProgressToken listener,
        ProgressNotificationValue value,
        CancellationToken cancellation
    )
    {
        await before;
        try
        {
            await server.NotifyProgressAsync(listener, value, cancellationToken: cancellation);
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // Who doesn't listen any more is told by the answer, or by its lack.
        }
    }
}
