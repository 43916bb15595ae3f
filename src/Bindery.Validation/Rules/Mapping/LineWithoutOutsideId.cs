using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class LineWithoutOutsideId : IRule
{
    public RuleInfo Info { get; } =
        new("line-without-outside-id", RuleFamily.Mapping, Severity.Warning)
        {
            What = "The mapper of a record's lines doesn't keep the outside id of a line.",
            Why =
                "The importer binds only the record itself: lines that can't be recognised are added again at every import.",
            Mend = "Map the line's id to the binding's external id.",
            Bad = """
                class OrderMapper(Component):
                    _apply_on = "shopify.sale.order"
                    children = [("line_items", "shopify_line_ids", "shopify.sale.order.line")]

                class OrderLineMapper(Component):
                    _apply_on = "shopify.sale.order.line"
                    direct = [("quantity", "product_uom_qty")]
                """,
            Good = """
                class OrderLineMapper(Component):
                    _apply_on = "shopify.sale.order.line"
                    direct = [("id", "external_id"), ("quantity", "product_uom_qty")]
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<string> lines = [.. MapperOfLines.ModelsIn(context)];
        foreach (OdooClass mapper in context.Components.Where(IsImport))
        {
            if (
                mapper is { EffectiveName: not null, IsExtension: false }
                && mapper.Attribute("direct") is not null
                && PythonLiteral.Texts(mapper.Attribute("_apply_on")).Any(lines.Contains)
                && !KeepsId(mapper, new MappedKeys(context, mapper))
            )
            {
                yield return RuleContext.At(
                    mapper,
                    mapper.Definition,
                    $"{mapper.EffectiveName} keeps no outside id of a line."
                );
            }
        }
    }

    /// <summary>As one field, or in parts that bear the platform's name.</summary>
    private static bool KeepsId(OdooClass mapper, MappedKeys keys) =>
        keys.KeepsRecordId
        || PythonLiteral
            .Texts(mapper.Attribute("_apply_on"))
            .Any(model => keys.ContainsPrefix(model.Split('.')[0] + "_"));

    private static bool IsImport(OdooClass component) =>
        component.EffectiveName?.Contains("export", StringComparison.Ordinal) == false
        && !component.Inherit.Any(parent => parent.Contains("export", StringComparison.Ordinal))
        && (
            component.EffectiveName.Contains("mapper", StringComparison.Ordinal)
            || component.Inherit.Any(parent => parent.Contains("mapper", StringComparison.Ordinal))
        );
}
