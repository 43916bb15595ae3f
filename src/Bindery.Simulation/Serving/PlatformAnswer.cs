using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Serving;

/// <summary>An answer before it goes out, so that faults can spoil it.</summary>
internal sealed record PlatformAnswer(int Status, byte[] Body)
{
    public ImmutableDictionary<string, string> Headers { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    public static PlatformAnswer Json(int status, JsonNode? body) =>
        new(status, JsonBytes.Of(body));

    public PlatformAnswer With(string? header, string value) =>
        header is null ? this : this with { Headers = Headers.SetItem(header, value) };
}
