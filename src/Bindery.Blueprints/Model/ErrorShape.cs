namespace Bindery.Blueprints;

public sealed record ErrorShape
{
    /// <summary>Path of the message in an error body; its value is a text, a list or a map of lists.</summary>
    public string Message { get; init; } = "error";

    public string? RequestIdHeader { get; init; }
}
