using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Control;

/// <summary>The API for tests, with a token of its own and without limits or faults.</summary>
internal sealed class ControlServer(SimulatedPlatform simulation)
{
    public const string Root = "/_control";

    private static readonly ImmutableArray<IControlAction> Actions =
    [
        new ReadState(),
        new ReadEntityState(),
        new ChangeRecords(),
        new AddRecord(),
        new RemoveRecord(),
        new ReadCounters(),
        new ResetCounters(),
        new RotateToken(),
        new ReadFaults(),
        new SetFaults(),
        new SendWebhook(),
        new ReadSubscriptions(),
        new AddSubscription(),
        new RemoveSubscription(),
        new ReadDeliveries(),
    ];

    private readonly byte[] credential = Encoding.UTF8.GetBytes(
        "Bearer " + simulation.ControlToken
    );

    public async Task<PlatformAnswer> AnswerAsync(
        string method,
        string path,
        PlatformRequest request,
        CancellationToken cancellation
    )
    {
        byte[] sent = Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString());
        if (!CryptographicOperations.FixedTimeEquals(sent, credential))
        {
            return Error(401, "The control API needs its own bearer token.");
        }

        try
        {
            return await FindAndDoAsync(method, path, request, cancellation);
        }
        catch (RequestRefusedException refusal)
        {
            return Error(refusal.Status, refusal.Message);
        }
        catch (SimulationException problem)
        {
            return Error(400, problem.Message);
        }
    }

    private async Task<PlatformAnswer> FindAndDoAsync(
        string method,
        string path,
        PlatformRequest request,
        CancellationToken cancellation
    )
    {
        ImmutableArray<(IControlAction Action, ImmutableArray<string> Segments)> found =
        [
            .. Actions
                .Select(action => (action, ControlPath.Match(action.Path, path)))
                .Where(match => !match.Item2.IsDefault),
        ];
        (IControlAction? action, ImmutableArray<string> segments) = found.FirstOrDefault(match =>
            match.Action.Method == method
        );
        if (action is null)
        {
            return found.IsEmpty
                ? Error(404, $"There is no {Root}{path}.")
                : Error(405, "Method not allowed.");
        }

        JsonObject body = request.Body.Length == 0 ? [] : request.ReadBody();
        ControlRequest asked = new(segments, body);
        return PlatformAnswer.Json(200, await action.DoAsync(simulation, asked, cancellation));
    }

    private static PlatformAnswer Error(int status, string message) =>
        PlatformAnswer.Json(status, new JsonObject { ["error"] = message });
}
