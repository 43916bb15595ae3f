namespace Bindery.Generation.Drafting;

/// <summary>
/// An element of an inheriting view: the record it stands in, and the tag, name and position that
/// it is written with.
/// </summary>
public sealed record XmlPlace(string RecordId, string Tag, string Name, string? Position);
