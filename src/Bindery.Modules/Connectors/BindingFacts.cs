namespace Bindery.Modules.Connectors;

/// <summary>A model that links a record here with one there.</summary>
/// <param name="OdooModel">The model that it delegates to.</param>
/// <param name="Plural">What <c>_sync_…_implementation</c> of the backend calls its records.</param>
/// <param name="HasUniqueConstraint">Of its own, or from what it inherits.</param>
public sealed record BindingFacts(
    string Model,
    string OdooModel,
    string Path,
    int Line,
    bool StandsOnFramework,
    bool HasUniqueConstraint,
    string? Plural
);
