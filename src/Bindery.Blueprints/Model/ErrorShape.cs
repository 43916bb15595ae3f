using System.Collections.Immutable;

namespace Bindery.Blueprints;

public sealed record ErrorShape
{
    /// <summary>Path of the message in an error body; its value is a text, a list or a map of lists.</summary>
    public string Message { get; init; } = "error";

    /// <summary>Where the message is when it isn't at <see cref="Message"/>, in the order of trial.</summary>
    public ImmutableArray<string> OtherMessages { get; init; } = [];

    public string? RequestIdHeader { get; init; }
}
