using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi;

/// <summary>A document as a blueprint.</summary>
/// <param name="Text">Its YAML, with a comment behind each guess.</param>
/// <param name="Notes">What was left out, and why; each one line.</param>
public sealed record ImportedBlueprint(
    string Text,
    Blueprint Blueprint,
    ImmutableArray<string> Notes
);
