using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Control;

/// <param name="Segments">What the stars of the path stood for.</param>
/// <param name="Body">Empty where none was sent.</param>
internal sealed record ControlRequest(ImmutableArray<string> Segments, JsonObject Body)
{
    public string Text(string name) =>
        Scalar.Text(Body[name]) ?? throw new RequestRefusedException(400, $"'{name}' is missing.");

    public string? OptionalText(string name) => Scalar.Text(Body[name]);

    public int Number(string name, int otherwise)
    {
        if (Body[name] is not { } node)
        {
            return otherwise;
        }

        return
            Scalar.Number(node) is { } number
            && number == decimal.Truncate(number)
            && number is >= 0 and <= int.MaxValue
            ? (int)number
            : throw new RequestRefusedException(400, $"'{name}' must be a whole number.");
    }

    public Uri Address(string name) =>
        Uri.TryCreate(Text(name), UriKind.Absolute, out Uri? url)
            ? url
            : throw new RequestRefusedException(400, $"'{name}' must be an address.");
}
