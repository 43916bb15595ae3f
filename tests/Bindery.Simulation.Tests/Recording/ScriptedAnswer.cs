using System.Collections.Immutable;

namespace Bindery.Simulation.Tests.Recording;

internal sealed record ScriptedAnswer(int Status, string Body)
{
    public ImmutableArray<(string Name, string Value)> Headers { get; init; } = [];

    public static ScriptedAnswer Json(string body) => new(200, body);
}
