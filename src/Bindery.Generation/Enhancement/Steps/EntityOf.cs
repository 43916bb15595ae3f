using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>The entity of a connector that a request means.</summary>
internal static class EntityOf
{
    public static Entity Name(Connector connector, string name) =>
        connector.Context.Blueprint.Entities.FirstOrDefault(entity =>
            entity.Name == name || entity.Plural == name
        ) ?? throw Missing(connector, $"called '{name}'", $"{name} --odoo-model MODEL");

    public static Entity OdooModel(Connector connector, string model)
    {
        ImmutableArray<Entity> found =
        [
            .. connector.Context.Blueprint.Entities.Where(entity => entity.OdooModel == model),
        ];
        return found.IsEmpty
            ? throw Missing(connector, $"for {model}", $"ENTITY --odoo-model {model}")
            : found[0];
    }

    public static Blueprint Replaced(Connector connector, Entity entity) =>
        connector.Context.Blueprint with
        {
            Entities =
            [
                .. connector.Context.Blueprint.Entities.Select(other =>
                    other.Name == entity.Name ? entity : other
                ),
            ],
        };

    private static BinderyException Missing(Connector connector, string which, string arguments)
    {
        string known = string.Join(
            ", ",
            connector.Context.Blueprint.Entities.Select(entity =>
                $"{entity.Name} ({entity.OdooModel})"
            )
        );
        return BinderyException.BadRequest(
            $"{connector.Files.Name} has no entity {which}; it has {(known.Length == 0 ? "none" : known)}. First run: bindery add binding {connector.Files.Name} {arguments}"
        );
    }
}
