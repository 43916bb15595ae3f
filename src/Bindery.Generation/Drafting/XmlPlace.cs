namespace Bindery.Generation.Drafting;

/// <summary>
/// An element of an inheriting view: the record it stands in, and the tag, name and position that
/// it is written with.
/// </summary>
public sealed record XmlPlace(string RecordId, string Tag, string Name, string? Position)
{
    /// <summary>The model of the view, by which one with another id is found.</summary>
    public string? Model { get; init; }

    /// <summary>The view that it extends.</summary>
    public string? Parent { get; init; }
}
