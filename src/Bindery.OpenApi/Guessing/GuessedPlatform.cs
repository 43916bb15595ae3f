using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing;

/// <summary>A platform as a document describes it; its entities stand apart, with their comments.</summary>
/// <param name="Comments">By the key of the YAML.</param>
/// <param name="Notes">What was left out, and why; each one line.</param>
internal sealed record GuessedPlatform(
    Blueprint Blueprint,
    ImmutableArray<GuessedEntity> Entities,
    ImmutableDictionary<string, string> Comments,
    ImmutableArray<string> Notes
);
