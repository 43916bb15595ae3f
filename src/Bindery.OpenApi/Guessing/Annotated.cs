namespace Bindery.OpenApi.Guessing;

/// <summary>A part of the blueprint with what a reader should know about it.</summary>
internal sealed record Annotated<T>(T Value, string? Comment = null);
