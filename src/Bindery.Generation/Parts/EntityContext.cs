using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts;

/// <summary>What every part of one entity knows.</summary>
public sealed record EntityContext(ConnectorContext Connector, Entity Entity)
{
    public EntityNames Names => Connector.Names.Of(Entity);

    public bool IsImported => Entity.Direction is Direction.Import or Direction.Both;

    public bool IsExported => Entity.Direction is Direction.Export or Direction.Both;
}
