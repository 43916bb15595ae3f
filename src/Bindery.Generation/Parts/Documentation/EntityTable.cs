using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>What becomes what, and in which direction.</summary>
internal static class EntityTable
{
    public static MarkdownSource Of(ConnectorContext connector) =>
        MarkdownSource.Of(
            $"""
            | {MarkdownText.Of(connector.Blueprint.Title)} | direction | Odoo | linked by |
            | --- | --- | --- | --- |
            {MarkdownSource.Lines(connector.Entities.Select(Row))}
            """
        );

    private static MarkdownSource Row(EntityContext entity) =>
        MarkdownSource.Of(
            $"| {MarkdownText.Of(Title.Of(entity.Names.Plural))} | {Direction(entity)} | {MarkdownText.Code(entity.Entity.OdooModel)} | {MarkdownText.Code(entity.Names.BindingModel)} |"
        );

    private static MarkdownSource Direction(EntityContext entity) =>
        entity.Entity.Direction switch
        {
            Blueprints.Direction.Both => MarkdownSource.Of($"both ways"),
            Blueprints.Direction.Import => MarkdownSource.Of($"to Odoo"),
            _ => MarkdownSource.Of($"from Odoo"),
        };
}
