namespace Bindery.Blueprints.Reading.Shapes;

/// <param name="Description">A sentence for the editor's hint and for the message about a missing key.</param>
/// <param name="Missing">The value where the key is left out.</param>
internal sealed record Member<T>(string Key, IShape<T> Shape, string Description, T Missing)
{
    public bool IsRequired { get; init; }
}
