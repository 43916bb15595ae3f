namespace Bindery.Blueprints;

public sealed record Endpoints
{
    public Endpoint? List { get; init; }
    public Endpoint? Read { get; init; }
    public Endpoint? Create { get; init; }
    public Endpoint? Update { get; init; }

    /// <summary>Changes the level of a variant where <c>{parent}</c>, its product's key, stands in the path too.</summary>
    public Endpoint? UpdateVariant { get; init; }

    public Endpoint? Delete { get; init; }

    internal IEnumerable<Endpoint> All =>
        new[] { List, Read, Create, Update, UpdateVariant, Delete }.OfType<Endpoint>();
}
