namespace Bindery.Modules.Connectors;

/// <summary>Something that a connector usually has and this one lacks.</summary>
/// <param name="Subject">The model that lacks it.</param>
/// <param name="What">In words: <c>access rows</c>.</param>
public sealed record MissingPart(string Subject, string What);
