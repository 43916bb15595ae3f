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
            $"| {MarkdownText.Of(Title.Of(entity.Names.Plural))} | {MarkdownText.Of(DirectionWords.Of(entity.Entity.Direction))} | {MarkdownText.Code(entity.Entity.OdooModel)} | {MarkdownText.Code(entity.Names.BindingModel)} |"
        );
}
