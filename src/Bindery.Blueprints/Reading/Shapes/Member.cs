namespace Bindery.Blueprints.Reading.Shapes;

/// <param name="Description">A sentence for the editor's hint and for the message about a missing key.</param>
internal sealed record Member<T>(string Key, IShape<T> Shape, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>The value where the key is left out.</summary>
    /// <remarks>A function: nearly every key is there, and a stand-in for an object takes work.</remarks>
    public required Func<T> WhenMissing { get; init; }
}
