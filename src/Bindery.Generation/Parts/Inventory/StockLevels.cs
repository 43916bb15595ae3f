using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Inventory;

/// <summary>How a connector exchanges stock levels.</summary>
/// <param name="Level">The platform's record.</param>
/// <param name="Binding">Model of the binding whose products have the levels.</param>
/// <param name="IsOfTemplates">The binding is of products that have no variants there.</param>
/// <param name="BindingFile">Python file of that binding, without its ending.</param>
/// <param name="ParentBinding">Model of the binding of those products' templates; null where it is the same.</param>
/// <param name="ItemField">Field of the binding with what the platform calls the item.</param>
internal sealed record StockLevels(
    ConnectorContext Connector,
    Entity Level,
    string Binding,
    bool IsOfTemplates,
    string? ParentBinding,
    string BindingFile,
    string ItemField
)
{
    /// <summary>Setting of the backend with what the platform calls the place.</summary>
    public const string PlaceField = "stock_location";

    /// <summary>The platform can be asked for its levels.</summary>
    public bool AreFetched => Level.Endpoints.List is not null;

    public StockLevelMembers Members { get; } = new(Level);

    /// <summary>Where the levels of variants are changed; null where they are as products are.</summary>
    public Endpoint? UpdateVariant => ParentBinding is null ? null : Level.Endpoints.UpdateVariant;
}
