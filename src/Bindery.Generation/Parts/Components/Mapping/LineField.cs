using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>The field of Odoo's line that holds the platform's id of it.</summary>
internal static class LineField
{
    public static string NameOf(ConnectorNames names) => names.SnakePrefix + "_external_id";
}
