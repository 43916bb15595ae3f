using System.Collections.Immutable;

namespace Bindery.Simulation.Serving;

internal sealed record RouteMatch(Route Route, ImmutableDictionary<string, string> Held);
