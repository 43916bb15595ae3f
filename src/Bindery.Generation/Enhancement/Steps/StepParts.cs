using System.Collections.Immutable;
using Bindery.Generation.Parts;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>What a step puts into a connector.</summary>
/// <param name="Context">What the connector's parts know afterwards.</param>
/// <param name="Notes">What a person has to look at, each one line or paragraph.</param>
internal sealed record StepParts(
    ConnectorContext Context,
    ImmutableArray<IPart> Parts,
    ImmutableArray<string> Notes
);
