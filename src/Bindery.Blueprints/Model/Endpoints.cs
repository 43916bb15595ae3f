namespace Bindery.Blueprints;

public sealed record Endpoints
{
    public Endpoint? List { get; init; }
    public Endpoint? Read { get; init; }
    public Endpoint? Create { get; init; }
    public Endpoint? Update { get; init; }
    public Endpoint? Delete { get; init; }

    internal IEnumerable<Endpoint> All =>
        new[] { List, Read, Create, Update, Delete }.OfType<Endpoint>();
}
