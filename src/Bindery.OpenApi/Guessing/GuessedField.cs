using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing;

/// <summary>A field with how sure its mapping is; null where it isn't mapped.</summary>
internal sealed record GuessedField(
    FieldMapping Field,
    Confidence? Confidence = null,
    string Reason = ""
)
{
    public string? Comment =>
        Confidence is { } sure ? $"{sure.ToString().ToLowerInvariant()}: {Reason}" : null;
}
