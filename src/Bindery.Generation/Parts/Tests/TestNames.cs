using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>What the tests of a connector call their classes and constants.</summary>
internal static class TestNames
{
    /// <summary><c>ShopifyCase</c></summary>
    public static PythonName Case(ConnectorContext connector) =>
        PythonName.Of(connector.Names.ClassPrefix + "Case");

    /// <summary><c>INVENTORY_LEVEL</c>: the sample of an entity.</summary>
    public static PythonName Sample(Entity entity) =>
        PythonName.Of(WordCase.ToSnake(entity.Name).ToUpperInvariant());

    /// <summary><c>sync_products</c>: what a test calls to import records of an entity.</summary>
    public static PythonName Sync(EntityContext entity) => PythonName.Of(entity.Names.SyncMethod);
}
