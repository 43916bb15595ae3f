using System.Collections.Immutable;

namespace Bindery.Simulation.Sampling;

internal sealed record OptionChoice(string Name, ImmutableArray<string> Values);
